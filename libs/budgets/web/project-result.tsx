import type { HeadingResult } from '@participa/voting-rules/results.ts';
import { Stamp } from '@participa/kit/civic/stamp.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { useTeller } from './heading-outcome.tsx';
import { useResultWords } from './result-words.ts';
import { whyOf } from './why.ts';

/** What became of one project in the count, in numbers and words. */
export function ProjectResult({
  project,
  heading,
  rule,
  budget,
}: {
  project: string;
  heading: HeadingResult;
  rule: string;
  budget: string;
}) {
  const words = useResultWords();
  const { budgets } = useMessages();
  const { tenant } = usePlace();
  const format = useFormat();
  const teller = useTeller(heading);
  const line = heading.projects.find(({ id }) => id === project);
  if (!line) return null;
  return (
    <Section id="resultado" title={words.result}>
      <div className="project-result">
        <div className="prose">
          <p>
            <strong>{words.gotVotes(line.supporters, format.number(line.supporters))}</strong>
          </p>
          {whyOf(line, rule, teller).map((said) => (
            <p key={said}>{said}</p>
          ))}
          <p>
            <Anchor href={`/presupuestos/${budget}/resultados#zona-${heading.heading}`}>{budgets.do.results}</Anchor>
          </p>
        </div>
        {line.funded && <Stamp around={tenant.name} word={budgets.won} size={112} />}
      </div>
    </Section>
  );
}

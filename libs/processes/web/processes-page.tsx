import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { processes } from '../contract.ts';
import type { Process } from '../domain/process.ts';
import { nextPhase } from '../domain/phase.ts';
import { excerpt } from '@participa/base/text.ts';
import { processPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { CardGrid, Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useTimeLeft } from './time-left.ts';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useKindNames } from './kind-parts.ts';
import { ProcessTag } from './process-tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesTexts, phaseTexts } from '../texts/texts.ts';
import styles from './processes.module.css';

/** Every process that is or was open. */
export const loader = async (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(processes.list));

/** Whether nothing more can happen in it: cancelled, or past its last date. */
const isOver = ({ state, phase, rules }: Process, now: number): boolean =>
  state === 'cancelled' || (phase === null && nextPhase(rules.phases, now) === null) || phase === 'results' || phase === 'execution';

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const { tenant, now } = useSite();
  const t = useTexts(processesTexts);
  const [ongoing, finished] = [items.filter((item) => !isOver(item, now)), items.filter((item) => isOver(item, now))];
  return (
    <Page>
      <Head title={t.title} description={t.description(tenant.name)} />
      <PageTitle title={t.title} lead={t.lead} />
      {items.length === 0 && (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {ongoing.length > 0 && (
        <Section title={t.going}>
          <CardGrid columns={2}>
            {ongoing.map((process) => (
              <ProcessCard key={process.id} process={process} />
            ))}
          </CardGrid>
        </Section>
      )}
      {finished.length > 0 && (
        <Section title={t.finished}>
          <CardGrid columns={2}>
            {finished.map((process) => (
              <ProcessCard key={process.id} process={process} />
            ))}
          </CardGrid>
        </Section>
      )}
    </Page>
  );
}

/** Words as a sentence begins. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A process in a list: what it is, in which phase, and what comes. */
function ProcessCard({ process }: { process: Process }) {
  const { id, kind, title, summary, state, phase, rules } = process;
  const t = useTexts(processesTexts);
  const phases = useTexts(phaseTexts);
  const { now } = useSite();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  const kindName = useKindNames();
  const next = nextPhase(rules.phases, now);
  const until = rules.phases.find((each) => each.kind === phase)?.until;
  const stopped = state === 'suspended' || state === 'cancelled';
  return (
    <article className={styles.processCard}>
      <p className={styles.processCardOverline}>
        <ProcessTag process={process} />
        <span className="small soft">{kindName(kind)}</span>
      </p>
      <h3>
        <Anchor href={processPath(id)}>{title}</Anchor>
      </h3>
      <p>{excerpt(summary, 180)}</p>
      {!stopped && (until || next) && (
        <p className="small soft">
          {until && `${capitalized(timeLeft(until))}. `}
          {next && t.next(phases[next.kind].toLowerCase(), format.date(next.from))}
        </p>
      )}
    </article>
  );
}

import { PROBABLY_THE_SAME } from '../domain/similar.ts';
import type { SimilarProposal } from '../domain/proposal.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { StateOf } from '@participa/shell/proposal-paper.tsx';
import { useMessages } from '@participa/shell/speech.tsx';
import { pathOfStep } from './steps.ts';
import { SupportOf, useSupport } from './support.tsx';

interface SimilarStepProps {
  draft: string;
  similar: SimilarProposal[];
  supported: string[];
}

/** What others already propose: to be supported instead of written again. */
export function SimilarStep({ draft, similar, supported }: SimilarStepProps) {
  const { write } = useMessages().proposals;
  return (
    <div className="asking">
      <div className="asking-question">
        <h2>{write.similarQuestion}</h2>
        <p className="soft">{similar.length === 0 ? write.similarNone : similar.length === 1 ? write.similarOne : write.similarLead}</p>
      </div>
      <ul className="similar">
        {similar.map((proposal) => (
          <li key={proposal.id}>
            <Similar proposal={proposal} supported={supported.includes(proposal.id)} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <LinkButton href={pathOfStep(draft, 'texto')} icon="arrow-right">
          {write.goOn}
        </LinkButton>
      </div>
    </div>
  );
}

function Similar({ proposal, supported }: { proposal: SimilarProposal; supported: boolean }) {
  const { proposals, shell } = useMessages();
  const { write } = proposals;
  const format = useFormat();
  const support = useSupport(proposal, supported);
  const { id, title, state, alike } = proposal;
  return (
    <article className="similar-one">
      <div>
        <h3>
          {/* Apart, so that what is being written stays where it is. */}
          <a href={`/propuestas/${id}`} target="_blank" rel="noopener">
            {title}
            <span className="said"> ({write.opensApart})</span>
          </a>
        </h3>
        <p className="similar-facts small soft">
          {state !== 'published' && <StateOf state={state} />}
          {alike >= PROBABLY_THE_SAME && <Tag icon="copy">{write.probably}</Tag>}
          <span>
            {format.number(support.supports)} {shell.supportsWord(support.supports)}
          </span>
        </p>
      </div>
      <SupportOf proposal={proposal} support={support} give={write.supportInstead} />
    </article>
  );
}

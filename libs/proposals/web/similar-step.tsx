import { classes } from '@participa/kit/parts/elements.tsx';
import { byCount } from '@participa/base/by-count.ts';
import { MERGE_SIMILARITY } from '../domain/similar.ts';
import type { SimilarProposal } from '../domain/proposal.ts';
import { proposalPath } from '../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { ProposalStateTag } from './proposal-state-tag.tsx';
import { stepPath } from './writing-step.ts';
import { SupportControl, useSupport } from './support-control.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

interface SimilarStepProps {
  draft: string;
  similar: SimilarProposal[];
  supported: string[];
}

/** What others already propose: to be supported instead of written again. */
export function SimilarStep({ draft, similar, supported }: SimilarStepProps) {
  const { write } = useTexts(proposalsAuthorTexts);
  return (
    <div className={styles.asking}>
      <div className={styles.askingQuestion}>
        <h2>{write.similarQuestion}</h2>
        <p className="soft">{byCount(similar.length, { none: write.similarNone, one: write.similarOne, other: write.similarLead })}</p>
      </div>
      <ul className={styles.similar}>
        {similar.map((proposal) => (
          <li key={proposal.id}>
            <SimilarItem proposal={proposal} supported={supported.includes(proposal.id)} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <LinkButton href={stepPath(draft, 'text')} icon="arrow-right">
          {write.goOn}
        </LinkButton>
      </div>
    </div>
  );
}

function SimilarItem({ proposal, supported }: { proposal: SimilarProposal; supported: boolean }) {
  const shell = useTexts(shellTexts);
  const { write } = useTexts(proposalsAuthorTexts);
  const format = useFormat();
  const support = useSupport(proposal, supported);
  const { id, title, state, alike } = proposal;
  return (
    <article className={styles.similarOne}>
      <div>
        <h3>
          {/* Apart, so that what is being written stays where it is. */}
          <a href={proposalPath(id)} target="_blank" rel="noopener">
            {title}
            <span className="visually-hidden"> ({write.opensApart})</span>
          </a>
        </h3>
        <p className={classes('small soft', styles.similarFacts)}>
          {state !== 'published' && <ProposalStateTag state={state} />}
          {alike >= MERGE_SIMILARITY && <Tag icon="copy">{write.probably}</Tag>}
          <span>
            {format.number(support.supports)} {shell.supportsWord(support.supports)}
          </span>
        </p>
      </div>
      <SupportControl proposal={proposal} support={support} giveText={write.supportInstead} />
    </article>
  );
}

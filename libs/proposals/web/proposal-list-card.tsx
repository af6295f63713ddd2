import type { ReactNode } from 'react';
import type { ProposalCard as Card } from '../domain/proposal.ts';
import { proposalPath } from '../paths.ts';
import { TopicArt } from '@participa/kit/art/topic-art.tsx';
import { ProposalCard } from '@participa/kit/civic/proposal-card.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { ProposalStateTag } from './proposal-state-tag.tsx';

/** A proposal of a list, as the card that shows it wherever it is listed. */
export function ProposalListCard({ proposal, level = 3, action }: { proposal: Card; level?: 2 | 3 | 4; action?: ReactNode }) {
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { id, title, body, state, zone, topic, author, supports, comments, publishedAt } = proposal;
  return (
    <ProposalCard
      id={`propuesta-${id}`}
      href={proposalPath(id)}
      title={title}
      excerpt={body}
      {...(topic && { topic: topic.name, art: <TopicArt name={topic.icon} /> })}
      {...(zone && { zone: zone.name })}
      author={author.kind === 'withdrawn' ? shell.withdrawnPerson : author.name}
      published={
        <Time dateTime={publishedAt} title={format.dateTime(publishedAt)}>
          {format.ago(publishedAt)}
        </Time>
      }
      state={state === 'published' ? undefined : <ProposalStateTag state={state} />}
      supports={format.number(supports)}
      supportsWord={shell.supportsWord(supports)}
      comments={{ count: format.number(comments), word: shell.commentsWord(comments) }}
      action={action}
      level={level}
    />
  );
}

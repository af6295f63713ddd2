import type { Proposal, ProposalState } from '../domain/proposal.ts';
import { CoatOfArms } from '@participa/kit/art/coat-of-arms.tsx';
import { Act } from '@participa/kit/civic/act.tsx';
import { Stamp } from '@participa/kit/civic/stamp.tsx';
import { Facts, PlainText } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** What the government answered, as a stamped notice. */
export function OfficialAnswer({ answer: { text, at, cost }, state }: { answer: NonNullable<Proposal['answer']>; state: ProposalState }) {
  const { tenant } = useSite();
  const proposals = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const t = proposals.answer;
  return (
    <Act
      number={t.number}
      title={t.title}
      office={t.office(tenant.name)}
      date={
        <Time dateTime={at} title={format.dateTime(at)}>
          {format.date(at)}
        </Time>
      }
      emblem={<CoatOfArms code={tenant.coat} name={tenant.name} />}
      stamp={
        <Stamp
          around={t.office(tenant.name)}
          word={state === 'published' ? t.answered : shell.state[state]}
          under={format.month(at)}
          tone={stampTone(state)}
        />
      }
    >
      <PlainText text={text} />
      {cost !== null && <Facts facts={[{ term: t.cost, value: <strong className="number">{format.money(cost)}</strong> }]} />}
    </Act>
  );
}

function stampTone(state: ProposalState): 'ink' | 'success' | 'accent' {
  if (state === 'rejected') return 'ink';
  return state === 'done' ? 'success' : 'accent';
}

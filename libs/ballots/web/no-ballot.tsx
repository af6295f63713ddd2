import { votingTime } from '@participa/budgets/domain/voting-time.ts';
import type { Ballot } from '../domain/ballot.ts';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { budgetPath, resultsPath, ballotPath } from '@participa/budgets/paths.ts';
import { processPath } from '@participa/processes/paths.ts';
import { confirmPath, signInPath } from '@participa/people/paths.ts';
import { verificationPath } from '@participa/roll/paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { ballotsRefusals, ballotsTexts } from '../texts/texts.ts';
import { budgetsTexts } from '@participa/budgets/texts/texts.ts';

interface NoBallotContent {
  title: string;
  text?: string;
  action?: { href: string; label: string };
}

/** Why there is no ballot for me now, and what to do about it. */
export function NoBallot({ budget, obstacle, cast }: { budget: Budget; obstacle: Obstacle; cast: Ballot['cast'] }) {
  const ballots = useTexts(ballotsTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const { title, text, action } = useNoBallotContent(budget, obstacle);
  const page = budgetPath(budget.id);
  return (
    <EmptyState
      art={<EmptyStateArt name="closedDoor" />}
      title={title}
      level={1}
      actions={
        <>
          {action && <LinkButton href={action.href}>{action.label}</LinkButton>}
          <LinkButton href={page} variant="secondary">
            {ballots.no.read}
          </LinkButton>
        </>
      }
    >
      {text && <p>{text}</p>}
      {cast && (
        <p>
          {budgets.cast(format.dateTime(cast.at))}. <Anchor href={ballotPath(budget.id, { step: 'cast' })}>{budgets.castSee}</Anchor>
        </p>
      )}
    </EmptyState>
  );
}

function useNoBallotContent({ id, rules: { phases }, published }: Budget, { code, facts }: Obstacle): NoBallotContent {
  const ballots = useTexts(ballotsTexts);
  const refusalText = useRefusalText(ballotsRefusals);
  const { now } = useSite();
  const format = useFormat();
  const { no } = ballots;
  const time = votingTime(phases);
  const day = (moment: number) => format.dateTime(new Date(moment).toISOString());
  const reason = { href: processPath(id), label: no.reason };
  switch (code) {
    case 'not_signed_in':
      return { ...no.sign, action: { href: signInPath({ back: ballotPath(id) }), label: no.sign.do } };
    case 'not_on_roll':
      return { ...no.roll, action: { href: verificationPath({ back: ballotPath(id) }), label: no.roll.do } };
    case 'email_unconfirmed':
      return {
        title: no.mail.title,
        text: refusalText({ code: 'email_unconfirmed' }),
        action: { href: confirmPath({ back: ballotPath(id) }), label: no.mail.do },
      };
    case 'process_suspended':
      return { title: no.suspended, text: refusalText({ code }), action: reason };
    case 'process_cancelled':
      return { title: no.cancelled, text: refusalText({ code }), action: reason };
    case 'ballots_closed':
    case 'phase_closed':
      if (!time) return { title: no.never };
      if (time.from > now) return { title: no.soon(day(time.from)), text: no.soonText };
      return {
        title: no.over,
        text: no.overText(day(Math.min(time.until, now))),
        action: published ? { href: resultsPath(id), label: no.results } : undefined,
      };
    default:
      return { title: no.title, text: `${refusalText({ code, facts })} ${no.help}` };
  }
}

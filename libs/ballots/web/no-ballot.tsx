import { votingTime } from '../domain/closing.ts';
import type { Ballot } from '../domain/ballot.ts';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
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
  const page = `/presupuestos/${budget.id}`;
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
          {budgets.cast(format.dateTime(cast.at))}. <Anchor href={`${page}/votar?paso=emitido`}>{budgets.castSee}</Anchor>
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
  const page = `/presupuestos/${id}`;
  const time = votingTime(phases);
  const day = (moment: number) => format.dateTime(new Date(moment).toISOString());
  const reason = { href: `/procesos/${id}`, label: no.reason };
  switch (code) {
    case 'not_signed_in':
      return { ...no.sign, action: { href: `/entrar?volver=${encodeURIComponent(`${page}/votar`)}`, label: no.sign.do } };
    case 'not_on_roll':
      return { ...no.roll, action: { href: `/cuenta/verificacion?volver=${encodeURIComponent(`${page}/votar`)}`, label: no.roll.do } };
    case 'email_unconfirmed':
      return {
        title: no.mail.title,
        text: refusalText({ code: 'email_unconfirmed' }),
        action: { href: `/confirmar?volver=${encodeURIComponent(`${page}/votar`)}`, label: no.mail.do },
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
        action: published ? { href: `${page}/resultados`, label: no.results } : undefined,
      };
    default:
      return { title: no.title, text: `${refusalText({ code, facts })} ${no.help}` };
  }
}

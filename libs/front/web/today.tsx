import { phaseAt } from '@participa/processes/domain/phase.ts';
import { timeLeft } from '@participa/processes/domain/time-left.ts';
import { newProposalPath, proposalsPath } from '@participa/proposals/paths.ts';
import { ballotPath } from '@participa/budgets/paths.ts';
import { TodayCard } from '@participa/kit/civic/front-parts.tsx';
import { CardGrid, Section } from '@participa/kit/frame/page.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import type { FrontNews } from './front-news.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';
import { budgetsSummaryTexts } from '@participa/budgets/texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';

/** What is open today. */
export function Today({ gathering, voting }: Pick<FrontNews, 'gathering' | 'voting'>) {
  const front = useTexts(frontTexts);
  const format = useFormat();
  const { proposing, supporting, discussing } = front;
  const always = <StateTag state="open">{front.open}</StateTag>;
  const cards = [
    <TodayCard
      key="propose"
      state={always}
      title={proposing.title}
      href={newProposalPath()}
      action={proposing.action}
      figure={{ number: proposing.number, word: proposing.word }}
    >
      {proposing.text}
    </TodayCard>,
  ];
  if (voting) cards.unshift(<OpenVote key="vote" voting={voting} />);
  if (gathering.count > 0) {
    const number = format.number(gathering.count) + (gathering.more ? '+' : '');
    const now = <StateTag state="open">{front.openNow}</StateTag>;
    cards.push(
      <TodayCard
        key="support"
        state={now}
        title={supporting.title}
        href={proposalsPath({ state: 'published' })}
        action={supporting.action}
        figure={{ number, word: supporting.word(gathering.count) }}
      >
        {supporting.text}
      </TodayCard>,
      <TodayCard key="discuss" state={now} title={discussing.title} href={proposalsPath({ order: 'discussed' })} action={discussing.action}>
        {discussing.text}
      </TodayCard>,
    );
  }
  return (
    <Section id="hoy" title={front.today}>
      <CardGrid columns={3}>{cards}</CardGrid>
    </Section>
  );
}

/** The vote that is open, with the days that are left; a person who saved and did not cast is told so. */
function OpenVote({ voting: { cycle, uncast } }: { voting: NonNullable<FrontNews['voting']> }) {
  const budgets = useTexts(budgetsSummaryTexts);
  const phases = useTexts(phaseTexts);
  const { now } = useSite();
  const format = useFormat();
  const { id, title, rules } = cycle;
  const until = phaseAt(rules.phases, now)?.until;
  const remaining = until ? timeLeft(until, now) : undefined;
  return (
    <TodayCard
      state={<StateTag state="open">{phases.voting}</StateTag>}
      title={uncast ? budgets.uncast : title}
      href={ballotPath(id, { step: uncast ? 'review' : undefined })}
      action={uncast ? budgets.uncastDo : budgets.do.vote}
      figure={
        remaining && {
          number: remaining.count === 0 ? '< 1' : format.number(remaining.count),
          word: (remaining.unit === 'days' ? budgets.daysWord : budgets.hoursWord)(Math.max(1, remaining.count)),
        }
      }
    >
      {uncast ? budgets.uncastText : budgets.todayText.vote}
    </TodayCard>
  );
}

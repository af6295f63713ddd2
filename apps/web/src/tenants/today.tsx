import { TodayCard } from '@participa/ui/civic/front-parts.tsx';
import { CardGrid, Section } from '@participa/ui/frame/page.tsx';
import { StateTag } from '@participa/ui/parts/tag.tsx';
import { useFormat } from '../shell/place.ts';
import { useMessages } from '../shell/speech.tsx';
import type { News } from './news.ts';

/** What is open today. */
export function Today({ gathering }: Pick<News, 'gathering'>) {
  const { front } = useMessages();
  const format = useFormat();
  const { proposing, supporting, discussing } = front;
  const always = <StateTag state="open">{front.open}</StateTag>;
  const cards = [
    <TodayCard key="propose" state={always} title={proposing.title} href="/propuestas/nueva" action={proposing.action} left={{ number: proposing.number, word: proposing.word }}>
      {proposing.text}
    </TodayCard>,
  ];
  if (gathering.count > 0) {
    const number = format.number(gathering.count) + (gathering.more ? '+' : '');
    const now = <StateTag state="open">{front.openNow}</StateTag>;
    cards.push(
      <TodayCard
        key="support"
        state={now}
        title={supporting.title}
        href="/propuestas?state=published"
        action={supporting.action}
        left={{ number, word: supporting.word(gathering.count) }}
      >
        {supporting.text}
      </TodayCard>,
      <TodayCard key="discuss" state={now} title={discussing.title} href="/propuestas?order=discussed" action={discussing.action}>
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

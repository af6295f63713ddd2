import { channels } from '../domain/ballot.ts';
import type { VoteState } from '../domain/vote-state.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsAdminTexts } from '../texts/texts.ts';
import styles from './counting.module.css';

/** How many people voted; once the vote is closed, by which way. */
export function Turnout({ vote: { ballots, eligible, unfinished, channels: byChannel, closedAt } }: { vote: VoteState }) {
  const t = useTexts(ballotsAdminTexts);
  const format = useFormat();
  const largest = Math.max(1, ...Object.values(byChannel ?? {}));
  return (
    <Section title={t.numbers} {...(closedAt ? { lead: t.closedAt(format.dateTime(closedAt)) } : {})}>
      <Stats
        label={t.numbers}
        stats={[
          { value: format.number(ballots), label: t.ballots(ballots) },
          { value: format.number(eligible), label: t.eligible },
          ...(eligible > 0 ? [{ value: `${format.number(Math.round((1_000 * ballots) / eligible) / 10)} %`, label: t.turnout }] : []),
          ...(unfinished > 0 ? [{ value: format.number(unfinished), label: t.unfinished(unfinished) }] : []),
        ]}
      />
      {byChannel && (
        <div className={styles.countChannels}>
          <BarWithNumbers
            caption={t.byChannel}
            columns={{ label: t.channel, value: t.votes }}
            rows={channels.map((channel) => ({
              id: channel,
              label: t.channels[channel],
              value: format.number(byChannel[channel]),
              part: byChannel[channel] / largest,
            }))}
          />
        </div>
      )}
    </Section>
  );
}

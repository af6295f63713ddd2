import { channels } from '../domain/ballot.ts';
import type { VoteState } from '../domain/vote-state.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';

/** How many people voted; once the vote is closed, by which way. */
export function Turnout({ vote: { ballots, eligible, unfinished, channels: by, closedAt } }: { vote: VoteState }) {
  const { ballots: words } = useOffices();
  const format = useFormat();
  const most = Math.max(1, ...Object.values(by ?? {}));
  return (
    <Section title={words.numbers} {...(closedAt ? { lead: words.closedAt(format.dateTime(closedAt)) } : {})}>
      <Stats
        label={words.numbers}
        stats={[
          { value: format.number(ballots), label: words.ballots(ballots) },
          { value: format.number(eligible), label: words.eligible },
          ...(eligible > 0 ? [{ value: `${format.number(Math.round((1_000 * ballots) / eligible) / 10)} %`, label: words.turnout }] : []),
          ...(unfinished > 0 ? [{ value: format.number(unfinished), label: words.unfinished(unfinished) }] : []),
        ]}
      />
      {by && (
        <div className="count-channels">
          <BarWithNumbers
            caption={words.byChannel}
            columns={{ label: words.channel, value: words.votes }}
            rows={channels.map((channel) => ({
              id: channel,
              label: words.channels[channel],
              value: format.number(by[channel]),
              part: by[channel] / most,
            }))}
          />
        </div>
      )}
    </Section>
  );
}

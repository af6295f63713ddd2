import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { statistics } from '../contract.ts';
import { measures, type Measure, type StatisticsTable } from '../domain/statistics.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section, Stack } from '@participa/kit/frame/page.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useSpeech } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';

export const loader = (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(statistics.all));

export function Component() {
  const { totals, tables } = useLoaderData<typeof loader>();
  const { statistics: words } = useOffices();
  const format = useFormat();
  const told = tables.filter(({ rows }) => rows.length > 0);
  return (
    <OfficePage
      title={words.title}
      lead={words.lead}
      actions={
        <LinkButton href={addressOf(statistics.file)} variant="secondary" icon="download">
          {words.download}
        </LinkButton>
      }
    >
      <Stats
        label={words.totals}
        stats={totals.map(({ measure, count }) => ({
          value: count === null ? words.few : format.number(count),
          label: words.measure[measure],
        }))}
      />
      {told.length === 0 && <p className="soft">{words.none}</p>}
      {measures.map((measure) => (
        <Tables key={measure} measure={measure} tables={told.filter((table) => table.measure === measure)} />
      ))}
    </OfficePage>
  );
}

function Tables({ measure, tables }: { measure: Measure; tables: readonly StatisticsTable[] }) {
  const { statistics: words } = useOffices();
  if (tables.length === 0) return null;
  return (
    <Section id={measure} title={words.heading[measure]}>
      <Stack gap="loose">
        {tables.map((table) => (
          <Table key={table.by} table={table} />
        ))}
      </Stack>
    </Section>
  );
}

function Table({ table: { by, rows } }: { table: StatisticsTable }) {
  const { statistics: words } = useOffices();
  const { tenant } = usePlace();
  const { variant } = useSpeech();
  const format = useFormat();
  const most = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  const month = new Intl.DateTimeFormat([variant, 'es'], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const named = (group: string): string => {
    if (by === 'month') return month.format(new Date(`${group}-01T00:00:00Z`));
    if (by === 'zone') return group === '' ? words.noZone : (tenant.zones.find(({ key }) => key === group)?.name ?? group);
    return group in words.channel ? words.channel[group as keyof typeof words.channel] : group;
  };
  return (
    <BarWithNumbers
      caption={words.by[by]}
      columns={{ label: words.group[by], value: words.count }}
      rows={rows.map(({ group, count }) => ({
        id: group,
        label: named(group),
        value: count === null ? words.held : format.number(count),
        part: (count ?? 0) / most,
      }))}
    />
  );
}

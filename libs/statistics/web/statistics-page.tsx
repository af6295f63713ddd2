import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { statistics } from '../contract.ts';
import { measures, type Measure, type StatisticsTable } from '../domain/statistics.ts';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section, Stack } from '@participa/kit/frame/page.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { usePageLanguage, useTexts } from '@participa/shell/page-language.tsx';
import { statisticsAdminTexts } from '../texts/texts.ts';

export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(statistics.all));

export function Component() {
  const { totals, tables } = useLoaderData<typeof loader>();
  const t = useTexts(statisticsAdminTexts);
  const format = useFormat();
  const filledTables = tables.filter(({ rows }) => rows.length > 0);
  return (
    <AdminPage
      title={t.title}
      lead={t.lead}
      actions={
        <LinkButton href={addressOf(statistics.file)} variant="secondary" icon="download">
          {t.download}
        </LinkButton>
      }
    >
      <Stats
        label={t.totals}
        stats={totals.map(({ measure, count }) => ({
          value: count === null ? t.few : format.number(count),
          label: t.measure[measure],
        }))}
      />
      {filledTables.length === 0 && <p className="soft">{t.none}</p>}
      {measures.map((measure) => (
        <Tables key={measure} measure={measure} tables={filledTables.filter((table) => table.measure === measure)} />
      ))}
    </AdminPage>
  );
}

function Tables({ measure, tables }: { measure: Measure; tables: readonly StatisticsTable[] }) {
  const t = useTexts(statisticsAdminTexts);
  if (tables.length === 0) return null;
  return (
    <Section id={measure} title={t.heading[measure]}>
      <Stack gap="loose">
        {tables.map((table) => (
          <Table key={table.by} table={table} />
        ))}
      </Stack>
    </Section>
  );
}

function Table({ table: { by, rows } }: { table: StatisticsTable }) {
  const t = useTexts(statisticsAdminTexts);
  const tenant = useTenant();
  const { variant } = usePageLanguage();
  const format = useFormat();
  const largest = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  const month = new Intl.DateTimeFormat([variant, 'es'], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const groupName = (group: string): string => {
    if (by === 'month') return month.format(new Date(`${group}-01T00:00:00Z`));
    if (by === 'zone') return group === '' ? t.noZone : (tenant.zones.find(({ key }) => key === group)?.name ?? group);
    return group in t.channel ? t.channel[group as keyof typeof t.channel] : group;
  };
  return (
    <BarWithNumbers
      caption={t.by[by]}
      columns={{ label: t.group[by], value: t.count }}
      rows={rows.map(({ group, count }) => ({
        id: group,
        label: groupName(group),
        value: count === null ? t.held : format.number(count),
        part: (count ?? 0) / largest,
      }))}
    />
  );
}

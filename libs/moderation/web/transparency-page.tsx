import { classes } from '@participa/kit/parts/elements.tsx';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { transparency } from '../contract.ts';
import type { TransparencyMonth } from '../domain/transparency.ts';
import { frontPath } from '@participa/front/paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationDecisionsTexts, moderationTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './moderation.module.css';

/** What moderation did, month by month. */
export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(transparency.months));

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const decided = useTexts(moderationDecisionsTexts);
  const shell = useTexts(shellTexts);
  const t = decided.transparency;
  return (
    <Page>
      <Head title={t.title} description={t.lead} />
      <Breadcrumbs label={shell.breadcrumbs} trail={[{ href: frontPath(), label: shell.home }, { label: t.title }]} />
      <PageTitle title={t.title} lead={t.lead} />
      {items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none} level={2}>
          {t.noneText}
        </EmptyState>
      ) : (
        <>
          <p>{t.small}</p>
          {items.map((month) => (
            <Month key={month.month} of={month} />
          ))}
        </>
      )}
      <ul className={classes('small', styles.transparencyFiles)}>
        <li>
          <a href={addressOf(transparency.file)}>{t.csv}</a>
        </li>
        <li>
          <a href={addressOf(transparency.months)}>{t.json}</a>
        </li>
      </ul>
    </Page>
  );
}

function Month({ of: { month, reports, decisions, appeals, hours } }: { of: TransparencyMonth }) {
  const moderation = useTexts(moderationTexts);
  const decided = useTexts(moderationDecisionsTexts);
  const format = useFormat();
  const t = decided.transparency;
  const { tracks } = moderation.report;
  return (
    // The middle of a month is in that month wherever the clock stands.
    <Section title={format.month(`${month}-15T12:00:00.000Z`)}>
      <div className={styles.transparencyTables}>
        <Counts
          title={t.reports}
          rows={reports.map(({ track, reason, count }) => ({
            id: reason,
            what: `${moderation.reasons[reason]} (${tracks[track].toLowerCase()})`,
            count,
          }))}
        />
        <Counts
          title={t.decisions}
          rows={decisions.map(({ action, rule, count }) => ({
            id: `${action} ${rule}`,
            what: rule ? `${t.actions[action]}: ${moderation.reasons[rule]}` : t.actions[action],
            count,
          }))}
        />
        <Counts title={t.appeals} rows={appeals.map(({ outcome, count }) => ({ id: outcome, what: t.outcomes[outcome], count }))} />
      </div>
      {hours !== null && <p className="soft">{t.hours(format.number(hours))}</p>}
    </Section>
  );
}

/** One table of counts; nothing where nothing was counted. */
function Counts({ title, rows }: { title: string; rows: readonly { id: string; what: string; count: number | null }[] }) {
  const t = useTexts(moderationDecisionsTexts).transparency;
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <table className={styles.counts}>
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, what, count }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td className="number">{count === null ? t.few : format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

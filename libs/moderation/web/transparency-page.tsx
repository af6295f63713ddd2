import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { transparency } from '../contract.ts';
import type { TransparencyMonth } from '../domain/transparency.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './moderation.css';

/** What moderation did, month by month. */
export const loader = (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(transparency.months));

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const { moderation, shell } = useMessages();
  const words = moderation.transparency;
  return (
    <Page>
      <Head title={words.title} description={words.lead} />
      <Breadcrumbs label={shell.breadcrumbs} trail={[{ href: '/', label: shell.home }, { label: words.title }]} />
      <PageTitle title={words.title} lead={words.lead} />
      {items.length === 0 ? (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.none} level={2}>
          {words.noneText}
        </EmptyState>
      ) : (
        <>
          <p>{words.small}</p>
          {items.map((month) => (
            <Month key={month.month} of={month} />
          ))}
        </>
      )}
      <ul className="transparency-files small">
        <li>
          <a href={addressOf(transparency.file)}>{words.csv}</a>
        </li>
        <li>
          <a href={addressOf(transparency.months)}>{words.json}</a>
        </li>
      </ul>
    </Page>
  );
}

function Month({ of: { month, reports, decisions, appeals, hours } }: { of: TransparencyMonth }) {
  const { moderation } = useMessages();
  const format = useFormat();
  const words = moderation.transparency;
  const { tracks } = moderation.report;
  return (
    // The middle of a month is in that month wherever the clock stands.
    <Section title={format.month(`${month}-15T12:00:00.000Z`)}>
      <div className="transparency-tables">
        <Counts
          title={words.reports}
          rows={reports.map(({ track, reason, count }) => ({
            id: reason,
            what: `${moderation.reasons[reason]} (${tracks[track].toLowerCase()})`,
            count,
          }))}
        />
        <Counts
          title={words.decisions}
          rows={decisions.map(({ action, rule, count }) => ({
            id: `${action} ${rule}`,
            what: rule ? `${words.actions[action]}: ${moderation.reasons[rule]}` : words.actions[action],
            count,
          }))}
        />
        <Counts title={words.appeals} rows={appeals.map(({ outcome, count }) => ({ id: outcome, what: words.outcomes[outcome], count }))} />
      </div>
      {hours !== null && <p className="soft">{words.hours(format.number(hours))}</p>}
    </Section>
  );
}

/** One table of counts; nothing where nothing was counted. */
function Counts({ title, rows }: { title: string; rows: readonly { id: string; what: string; count: number | null }[] }) {
  const words = useMessages().moderation.transparency;
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <table className="counts">
      <caption>{title}</caption>
      <thead className="said">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, what, count }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td className="number">{count === null ? words.few : format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { audit } from '../contract.ts';
import { AuditAction, type AuditEvent } from '../domain/audit-event.ts';
import { auditPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AuditTable } from './audit-table.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { auditTexts } from '../texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import styles from './audit.module.css';

const PAGE_SIZE = 50;

/** What the fields are called in the address. */
const { names } = auditPath;

/** A page of the audit log; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const query = queryOf(args, auditPath);
  const { call } = toolsOf(args);
  const [events, actions] = [
    call(audit.list, { query: { ...filtersOf(query), take: PAGE_SIZE, after: query.after } }),
    call(audit.actions),
  ];
  return loaderResult(
    args.request,
    Promise.all([events, actions]).then(([page, { items }]) => ({ ...page, actions: items })),
  );
}

/** The filters in the address; a value that is no day and no action is ignored. */
function filtersOf(query: ReturnType<typeof auditPath.read>): {
  action?: AuditAction;
  actor?: string;
  subject?: string;
  from?: string;
  to?: string;
} {
  const day = (text: string | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text : undefined);
  const all = {
    action: AuditAction.safeParse(query.action).data,
    actor: query.actor,
    subject: query.subject,
    from: day(query.from),
    to: day(query.to),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export function Component() {
  const { items, next, actions } = useLoaderData<typeof loader>();
  const query = useQuery(auditPath);
  const t = useTexts(auditTexts);
  const { action = '', actor = '', subject = '' } = query;
  const { from, to } = filtersOf(query);
  const hiddenFields = Object.fromEntries(
    Object.entries({ [names.actor]: actor, [names.subject]: subject }).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
  return (
    <AdminPage
      title={t.title}
      lead={t.lead}
      actions={
        <LinkButton href={addressOf(audit.file, { query: filtersOf(query) })} variant="secondary" icon="download">
          {t.download}
        </LinkButton>
      }
    >
      <Filters
        action={auditPath()}
        label={t.filters}
        fields={hiddenFields}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {t.filter}
            </Button>
            {Object.keys(query).length > 0 && (
              <LinkButton href={auditPath()} variant="quiet">
                {t.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <Select
          key={action}
          name={names.action}
          label={t.action}
          defaultValue={action}
          options={[{ value: '', label: t.every }, ...actions.map(({ code, name }) => ({ value: code, label: name }))]}
        />
        <TextField key={`from${from}`} name={names.from} id="from" type="date" label={t.from} columns={16} defaultValue={from} />
        <TextField key={`to${to}`} name={names.to} id="to" type="date" label={t.to} columns={16} defaultValue={to} />
      </Filters>
      <NarrowedTo actor={actor} subject={subject} events={items} />
      {items.length > 0 ? (
        <AuditTable events={items} names={new Map(actions.map(({ code, name }) => [code, name]))} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {next && <Pagination label={t.pages} next={{ href: auditPath({ ...query, after: next }), label: t.older }} />}
    </AdminPage>
  );
}

/** Says whose actions are shown, or that all are about one subject. */
function NarrowedTo({ actor, subject, events }: { actor: string; subject: string; events: readonly AuditEvent[] }) {
  const t = useTexts(auditTexts);
  if (!actor && !subject) return null;
  const actorName = events.find((event) => event.actor?.id === actor)?.actor?.name;
  return <p className={styles.narrowed}>{actor ? t.onlyOf(actorName ?? t.somebody) : t.onlyAbout}</p>;
}

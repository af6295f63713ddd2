import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { audit } from '../contract.ts';
import { AuditAction } from '../domain/audit-event.ts';
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

const PAGE_SIZE = 50;

/** A page of the audit log; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const after = search.get('after');
  return loaderResult(
    args.request,
    toolsOf(args).call(audit.list, { query: { ...filtersOf(search), take: PAGE_SIZE, ...(after ? { after } : {}) } }),
  );
}

/** By what the address narrows the log; what is no day and no deed is left out. */
function filtersOf(search: URLSearchParams): { action?: AuditAction; actor?: string; subject?: string; from?: string; to?: string } {
  const param = (name: string) => search.get(name) || undefined;
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(param(name) ?? '') ? param(name) : undefined);
  const all = {
    action: AuditAction.safeParse(search.get('action')).data,
    actor: param('actor'),
    subject: param('subject'),
    from: day('from'),
    to: day('to'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useTexts(auditTexts);
  const [action, actor, subject] = ['action', 'actor', 'subject'].map((name) => search.get(name) ?? '');
  const isFiltered = search.size > 0;
  const { from, to } = filtersOf(search);
  const hiddenFields = Object.fromEntries(Object.entries({ actor, subject }).filter((pair): pair is [string, string] => Boolean(pair[1])));
  const actorName = items.find((event) => event.actor?.id === actor)?.actor?.name;
  const nextSearch = new URLSearchParams(search);
  if (next) nextSearch.set('after', next);
  return (
    <AdminPage
      title={t.title}
      lead={t.lead}
      actions={
        <LinkButton href={addressOf(audit.file, { query: filtersOf(search) })} variant="secondary" icon="download">
          {t.download}
        </LinkButton>
      }
    >
      <Filters
        action="/admin/auditoria"
        label={t.filters}
        fields={hiddenFields}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {t.filter}
            </Button>
            {isFiltered && (
              <LinkButton href="/admin/auditoria" variant="quiet">
                {t.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <Select
          key={action}
          name="action"
          label={t.action}
          defaultValue={action}
          options={[{ value: '', label: t.every }, ...Object.entries(t.actions).map(([value, label]) => ({ value, label }))]}
        />
        <TextField key={`from${from}`} name="from" type="date" label={t.from} columns={16} defaultValue={from} />
        <TextField key={`to${to}`} name="to" type="date" label={t.to} columns={16} defaultValue={to} />
      </Filters>
      {(actor || subject) && <p className="narrowed">{actor ? t.onlyOf(actorName ?? t.somebody) : t.onlyAbout}</p>}
      {items.length > 0 ? (
        <AuditTable events={items} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {next && <Pagination label={t.pages} next={{ href: `/admin/auditoria?${nextSearch}`, label: t.older }} />}
    </AdminPage>
  );
}

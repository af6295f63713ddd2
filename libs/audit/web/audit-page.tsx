import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { audit } from '../contract.ts';
import { Action } from '../domain/deed.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { DeedsTable } from './deeds-table.tsx';

const TAKE = 50;

/** A page of the audit log; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const after = search.get('after');
  return orPage(
    args.request,
    toolsOf(args).call(audit.list, { query: { ...narrowedBy(search), take: TAKE, ...(after ? { after } : {}) } }),
  );
}

/** By what the address narrows the log; what is no day and no deed is left out. */
function narrowedBy(search: URLSearchParams): { action?: Action; actor?: string; subject?: string; from?: string; to?: string } {
  const given = (name: string) => search.get(name) || undefined;
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(given(name) ?? '') ? given(name) : undefined);
  const all = {
    action: Action.safeParse(search.get('action')).data,
    actor: given('actor'),
    subject: given('subject'),
    from: day('from'),
    to: day('to'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { staff } = useMessages();
  const words = staff.audit;
  const [action, actor, subject] = ['action', 'actor', 'subject'].map((name) => search.get(name) ?? '');
  const narrowed = search.size > 0;
  const { from, to } = narrowedBy(search);
  const kept = Object.fromEntries(Object.entries({ actor, subject }).filter((pair): pair is [string, string] => Boolean(pair[1])));
  const who = items.find((deed) => deed.actor?.id === actor)?.actor?.name;
  const following = new URLSearchParams(search);
  if (next) following.set('after', next);
  return (
    <OfficePage
      title={words.title}
      lead={words.lead}
      actions={
        <LinkButton href={addressOf(audit.file, { query: narrowedBy(search) })} variant="secondary" icon="download">
          {words.download}
        </LinkButton>
      }
    >
      <Filters
        action="/admin/auditoria"
        label={words.filters}
        fields={kept}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {words.filter}
            </Button>
            {narrowed && (
              <LinkButton href="/admin/auditoria" variant="quiet">
                {words.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <Select
          key={action}
          name="action"
          label={words.action}
          defaultValue={action}
          options={[{ value: '', label: words.every }, ...Action.options.map((value) => ({ value, label: words.actions[value] }))]}
        />
        <TextField key={`from${from}`} name="from" type="date" label={words.from} columns={16} defaultValue={from} />
        <TextField key={`to${to}`} name="to" type="date" label={words.to} columns={16} defaultValue={to} />
      </Filters>
      {(actor || subject) && <p className="narrowed">{actor ? words.onlyOf(who ?? words.somebody) : words.onlyAbout}</p>}
      {items.length > 0 ? (
        <DeedsTable deeds={items} />
      ) : (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {next && <Pagination label={words.pages} next={{ href: `/admin/auditoria?${following}`, label: words.older }} />}
    </OfficePage>
  );
}

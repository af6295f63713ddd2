import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { audit } from '@participa/contract/platform.ts';
import { Action } from '@participa/domain/audit/deed.ts';
import { PlaceArt } from '@participa/ui/art/places-art.tsx';
import { Button, LinkButton } from '@participa/ui/forms/button.tsx';
import { Filters } from '@participa/ui/forms/form.tsx';
import { Select } from '@participa/ui/forms/select.tsx';
import { Page, PageTitle } from '@participa/ui/frame/page.tsx';
import { EmptyState } from '@participa/ui/parts/empty-state.tsx';
import { Pagination } from '@participa/ui/parts/paging.tsx';
import { Head } from '../shell/head.tsx';
import { orPage } from '../shell/refusals.ts';
import { useMessages } from '../shell/speech.tsx';
import { toolsOf } from '../shell/tools.ts';
import { DeedsTable } from './deeds-table.tsx';

const TAKE = 50;

/** A page of the audit log; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const given = Object.fromEntries(['action', 'actor', 'subject', 'after'].flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : [])));
  const { action, ...rest } = given;
  const known = Action.safeParse(action).data;
  return orPage(args.request, toolsOf(args).call(audit.list, { query: { ...rest, take: TAKE, ...(known ? { action: known } : {}) } }));
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { staff } = useMessages();
  const words = staff.audit;
  const [action, actor, subject] = ['action', 'actor', 'subject'].map((name) => search.get(name) ?? '');
  const narrowed = Boolean(action || actor || subject || search.get('after'));
  const kept = Object.fromEntries(Object.entries({ actor, subject }).filter((pair): pair is [string, string] => Boolean(pair[1])));
  const who = items.find((deed) => deed.actor?.id === actor)?.actor?.name;
  const following = new URLSearchParams(search);
  if (next) following.set('after', next);
  return (
    <Page>
      <Head title={words.title} listed={false} />
      <PageTitle title={words.title} lead={words.lead} />
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
    </Page>
  );
}

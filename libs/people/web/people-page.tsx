import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { staff } from '../admin-contract.ts';
import { givenRoles, type Account, type GivenRole } from '../domain/roles.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { OfficeTable } from '@participa/shell/office-table.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { toolsOf } from '@participa/shell/tools.ts';

/** By what the address narrows the list. */
function narrowedBy(search: URLSearchParams): { q?: string; role?: GivenRole } {
  const [q, role] = [search.get('q')?.trim(), search.get('role') as GivenRole | null];
  return { ...(q ? { q } : {}), ...(role && givenRoles.includes(role) ? { role } : {}) };
}

export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const after = search.get('after');
  return orPage(
    args.request,
    toolsOf(args).call(staff.people, { query: { ...narrowedBy(search), take: 25, ...(after ? { after } : {}) } }),
  );
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const { people: words } = useOffices();
  const [search] = useSearchParams();
  const narrowed = narrowedBy(search);
  const following = new URLSearchParams({ ...narrowed, after: next ?? '' });
  const actions = (
    <>
      <LinkButton href="/admin/personas/invitaciones" icon="mail">
        {words.invitations}
      </LinkButton>
      <LinkButton href={addressOf(staff.peopleFile, { query: narrowed })} variant="secondary" icon="download">
        {words.download}
      </LinkButton>
    </>
  );
  return (
    <OfficePage title={words.title} lead={words.lead} actions={actions}>
      <Filters
        action="/admin/personas"
        label={words.filter}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="search">
              {words.filter}
            </Button>
            {search.size > 0 && (
              <LinkButton href="/admin/personas" variant="quiet">
                {words.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <TextField key={`q${narrowed.q}`} name="q" label={words.search} defaultValue={narrowed.q} autoComplete="off" />
        <Select
          key={`role${narrowed.role}`}
          name="role"
          label={words.role}
          defaultValue={narrowed.role ?? ''}
          options={[{ value: '', label: words.any }, ...givenRoles.map((value) => ({ value, label: words.names[value] }))]}
        />
      </Filters>
      {items.length > 0 ? (
        <Accounts items={items} />
      ) : (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {next && <Pagination label={words.pages} next={{ href: `/admin/personas?${following}`, label: words.next }} />}
    </OfficePage>
  );
}

function Accounts({ items }: { items: readonly Account[] }) {
  const { people: words } = useOffices();
  const format = useFormat();
  return (
    <OfficeTable
      caption={words.list}
      heads={[words.name, words.email, words.roles, words.since, words.lastSignIn]}
      rows={items.map(({ id, name, email, roles, confirmed, verified, since, lastSignIn }) => ({
        id,
        cells: [
          <Anchor key="name" href={`/admin/personas/${id}`}>
            {name}
          </Anchor>,
          <>
            {email} {!confirmed && <span className="soft small">({words.unconfirmed})</span>}
          </>,
          [...roles.map((role) => words.names[role]), ...(verified ? [words.verified] : [])].join(', '),
          format.date(since),
          lastSignIn ? format.ago(lastSignIn) : words.never,
        ],
      }))}
    />
  );
}

import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { staff } from '../admin-contract.ts';
import { givenRoles, type UserAccount, type GivenRole } from '../domain/roles.ts';
import { invitationsPath, peoplePath, rolesPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { AdminTable } from '@participa/shell/admin-table.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleAdminTexts } from '../texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { useQuery } from '@participa/shell/use-query.ts';

/** By what the address narrows the list. */
function filtersOf({ text, role }: ReturnType<typeof peoplePath.read>): { q?: string; role?: GivenRole } {
  const q = text?.trim();
  const known = givenRoles.find((given) => given === role);
  return { ...(q ? { q } : {}), ...(known ? { role: known } : {}) };
}

export async function loader(args: LoaderFunctionArgs) {
  const query = queryOf(args, peoplePath);
  return loaderResult(args.request, toolsOf(args).call(staff.people, { query: { ...filtersOf(query), take: 25, after: query.after } }));
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const t = useTexts(peopleAdminTexts);
  const query = useQuery(peoplePath);
  const filters = filtersOf(query);
  const actions = (
    <>
      <LinkButton href={invitationsPath()} icon="mail">
        {t.invitations}
      </LinkButton>
      <LinkButton href={addressOf(staff.peopleFile, { query: filters })} variant="secondary" icon="download">
        {t.download}
      </LinkButton>
    </>
  );
  return (
    <AdminPage title={t.title} lead={t.lead} actions={actions}>
      <Filters
        action={peoplePath()}
        label={t.filter}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="search">
              {t.filter}
            </Button>
            {Object.keys(query).length > 0 && (
              <LinkButton href={peoplePath()} variant="quiet">
                {t.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <TextField key={`q${filters.q}`} name={peoplePath.names.text} label={t.search} defaultValue={filters.q} autoComplete="off" />
        <Select
          key={`role${filters.role}`}
          name={peoplePath.names.role}
          label={t.role}
          defaultValue={filters.role ?? ''}
          options={[{ value: '', label: t.any }, ...givenRoles.map((value) => ({ value, label: t.names[value] }))]}
        />
      </Filters>
      {items.length > 0 ? (
        <PeopleTable items={items} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {next && (
        <Pagination label={t.pages} next={{ href: peoplePath({ text: filters.q, role: filters.role, after: next }), label: t.next }} />
      )}
    </AdminPage>
  );
}

function PeopleTable({ items }: { items: readonly UserAccount[] }) {
  const t = useTexts(peopleAdminTexts);
  const format = useFormat();
  return (
    <AdminTable
      caption={t.list}
      columns={[t.name, t.email, t.roles, t.since, t.lastSignIn]}
      rows={items.map(({ id, name, email, roles, confirmed, verified, since, lastSignIn }) => ({
        id,
        cells: [
          <Anchor key="name" href={rolesPath(id)}>
            {name}
          </Anchor>,
          <>
            {email} {!confirmed && <span className="soft small">({t.unconfirmed})</span>}
          </>,
          [...roles.map((role) => t.names[role]), ...(verified ? [t.verified] : [])].join(', '),
          format.date(since),
          lastSignIn ? format.ago(lastSignIn) : t.never,
        ],
      }))}
    />
  );
}

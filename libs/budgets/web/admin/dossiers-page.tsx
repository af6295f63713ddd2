import { present } from '@participa/base/present.ts';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { addressOf } from '@participa/base/client.ts';
import { ProjectState, projectStates } from '../../domain/cycle.ts';
import { DossierOrder } from '../../domain/admin-budget.ts';
import { dossierPath, dossiersPath, adminBudgetPath } from '../../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { ProjectsTable } from './projects-table.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts, budgetsTexts } from '../../texts/texts.ts';

/** Dossiers of all cycles; filters, order and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const requested = queryOf(args, dossiersPath);
  const query = {
    budget: requested.budget,
    heading: requested.heading,
    department: requested.department,
    state: ProjectState.safeParse(requested.state).data,
    order: DossierOrder.safeParse(requested.order).data ?? ('due' as const),
    overdue: requested.overdue ? ('yes' as const) : undefined,
    after: requested.after,
  };
  const page = await loaderResult(args.request, call(adminBudgets.dossiers, { query: { ...query, take: 50 } }));
  const { after: _after, ...filters } = query;
  return {
    page,
    choices: await loaderResult(args.request, call(adminBudgets.choices)),
    file: addressOf(adminBudgets.dossiersFile, { query: filters }),
  };
}

export function Component() {
  const { page, choices, file } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const { evaluations, projects } = t;
  const budgets = useTexts(budgetsTexts);
  const { done: _done, ...query } = useQuery(dossiersPath);
  const isFiltered = Object.keys(query).length > 0;
  const select = (
    name: 'budget' | 'state' | 'department' | 'overdue' | 'order',
    label: string,
    options: { value: string; label: string }[],
  ) => (
    <Select
      key={`${name}${query[name]}`}
      name={dossiersPath.names[name]}
      label={label}
      defaultValue={query[name] ?? ''}
      options={options}
    />
  );
  return (
    <AdminPage
      title={evaluations.title}
      lead={evaluations.lead}
      trail={[{ label: evaluations.title }]}
      actions={
        // A file, no page: the router must not try to draw it.
        <a className="button button-secondary" href={file} download>
          {evaluations.csv}
        </a>
      }
    >
      <DoneNotice path={adminBudgetPath} texts={t.done} beforeForm />
      <Filters
        action={dossiersPath()}
        label={evaluations.filters}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {projects.filter}
            </Button>
            {isFiltered && (
              <LinkButton href={dossiersPath()} variant="quiet">
                {projects.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        {select('budget', evaluations.budget, [
          { value: '', label: evaluations.allBudgets },
          ...choices.budgets.map(({ id, title }) => ({ value: id, label: title })),
        ])}
        {select('state', projects.state, [
          { value: '', label: projects.allStates },
          ...projectStates.map((value) => ({ value, label: budgets.project[value] })),
        ])}
        {select('department', evaluations.department, [
          { value: '', label: evaluations.allDepartments },
          ...choices.departments.map((value) => ({ value, label: value })),
        ])}
        {select('overdue', evaluations.late, [
          { value: '', label: evaluations.anyTerm },
          { value: 'yes', label: evaluations.onlyLate },
        ])}
        {select(
          'order',
          evaluations.order,
          DossierOrder.options.map((value) => ({ value: value === 'due' ? '' : value, label: evaluations.orders[value] })),
        )}
      </Filters>
      {page.items.length > 0 ? (
        <ProjectsTable label={evaluations.table} projects={page.items} href={({ id, budget }) => dossierPath(present(budget).id, id)} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={evaluations.none}>
          {evaluations.noneText}
        </EmptyState>
      )}
      {page.next && (
        <Pagination label={evaluations.pages} next={{ href: dossiersPath({ ...query, after: page.next }), label: evaluations.more }} />
      )}
    </AdminPage>
  );
}

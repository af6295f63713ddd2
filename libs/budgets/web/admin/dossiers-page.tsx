import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { addressOf } from '@participa/base/client.ts';
import { ProjectState, projectStates } from '../../domain/cycle.ts';
import { DossierOrder } from '../../domain/admin-budget.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DoneNotice } from './done-notice.tsx';
import { ProjectsTable } from './projects-table.tsx';
import './office.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts, budgetsTexts } from '../../texts/texts.ts';

/** Dossiers of all cycles; filters, order and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const search = new URL(args.request.url).searchParams;
  const chosenFilters = Object.fromEntries(
    ['budget', 'heading', 'department', 'after'].flatMap((name) => (search.get(name) ? [[name, search.get(name)!]] : [])),
  );
  const state = ProjectState.safeParse(search.get('state')).data;
  const order = DossierOrder.safeParse(search.get('order')).data ?? 'due';
  const query = { ...chosenFilters, order, ...(state ? { state } : {}), ...(search.get('overdue') ? { overdue: 'yes' as const } : {}) };
  const page = await loaderResult(args.request, call(adminBudgets.dossiers, { query: { ...query, take: 50 } }));
  const { after: _after, ...filters } = query as typeof query & { after?: string };
  return {
    page,
    choices: await loaderResult(args.request, call(adminBudgets.choices)),
    file: addressOf(adminBudgets.dossiersFile, { query: filters }),
  };
}

export function Component() {
  const { page, choices, file } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useTexts(budgetsAdminTexts);
  const { evaluations, projects } = t;
  const budgets = useTexts(budgetsTexts);
  const nextSearch = new URLSearchParams(search);
  if (page.next) nextSearch.set('after', page.next);
  const chosen = (name: string) => search.get(name) ?? '';
  const isFiltered = ['budget', 'state', 'department', 'overdue', 'order', 'after'].some(chosen);
  const select = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Select key={`${name}${chosen(name)}`} name={name} label={label} defaultValue={chosen(name)} options={options} />
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
      <DoneNotice />
      <Filters
        action="/evaluacion"
        label={evaluations.filters}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {projects.filter}
            </Button>
            {isFiltered && (
              <LinkButton href="/evaluacion" variant="quiet">
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
        <ProjectsTable label={evaluations.table} projects={page.items} href={({ id, budget }) => `/evaluacion/${budget!.id}/${id}`} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={evaluations.none}>
          {evaluations.noneText}
        </EmptyState>
      )}
      {page.next && <Pagination label={evaluations.pages} next={{ href: `/evaluacion?${nextSearch}`, label: evaluations.more }} />}
    </AdminPage>
  );
}

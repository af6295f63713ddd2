import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { ProjectState, projectStates } from '../../domain/cycle.ts';
import { adminProjectPath, adminProjectsPath, importProjectsPath, NEW_PROJECT, takeProposalsPath } from '../../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CycleFrame, loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { ProjectsTable } from './projects-table.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts, budgetsTexts } from '../../texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { useQuery } from '@participa/shell/use-query.ts';

/** Projects of a cycle in every state; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const query = queryOf(args, adminProjectsPath);
  const filters = { heading: query.heading, state: ProjectState.safeParse(query.state).data, after: query.after };
  const projects = await loaderResult(
    args.request,
    toolsOf(args).call(adminBudgets.projects, { params: { id: cycle.id }, query: { ...filters, take: 50 } }),
  );
  return { cycle, projects };
}

export function Component() {
  const { cycle, projects } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const { heading = '', state = '' } = useQuery(adminProjectsPath);
  const canAdd = !cycle.frozen && cycle.state !== 'cancelled' && cycle.details.length > 0;
  return (
    <CycleFrame cycle={cycle} tab="projects">
      {cycle.frozen && <FrozenNotice />}
      {canAdd && (
        <p className="actions">
          <LinkButton icon="plus" href={adminProjectPath(cycle.id, NEW_PROJECT)}>
            {t.projects.new}
          </LinkButton>
          <LinkButton variant="secondary" icon="merge" href={takeProposalsPath(cycle.id)}>
            {t.projects.take}
          </LinkButton>
          <LinkButton variant="secondary" icon="upload" href={importProjectsPath(cycle.id)}>
            {t.projects.import}
          </LinkButton>
        </p>
      )}
      <Filters
        action={adminProjectsPath(cycle.id)}
        label={t.projects.filters}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {t.projects.filter}
            </Button>
            {(heading || state) && (
              <LinkButton href={adminProjectsPath(cycle.id)} variant="quiet">
                {t.projects.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <Select
          key={`h${heading}`}
          name={adminProjectsPath.names.heading}
          label={t.projects.heading}
          defaultValue={heading}
          options={[{ value: '', label: t.projects.allHeadings }, ...cycle.details.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          key={`s${state}`}
          name={adminProjectsPath.names.state}
          label={t.projects.state}
          defaultValue={state}
          options={[
            { value: '', label: t.projects.allStates },
            ...projectStates.map((value) => ({ value, label: budgets.project[value] })),
          ]}
        />
      </Filters>
      {projects.items.length > 0 ? (
        <ProjectsTable label={t.projects.title} projects={projects.items} href={({ id }) => adminProjectPath(cycle.id, id)} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.projects.none}>
          {t.projects.noneText}
        </EmptyState>
      )}
      {projects.next && (
        <Pagination
          label={t.projects.pages}
          next={{ href: adminProjectsPath(cycle.id, { heading, state, after: projects.next }), label: t.projects.next }}
        />
      )}
      {cycle.details.length > 0 && (
        <Section title={t.projects.byHeading} id="costos">
          <BarWithNumbers
            caption={t.money.total(format.money(cycle.money))}
            columns={{ label: t.money.heading, value: t.evaluation.cost }}
            rows={cycle.details.map(({ id, name, cost, money }) => ({
              id,
              label: name,
              value: format.money(cost),
              part: Math.min(1, money === 0 ? 0 : cost / money),
              note: t.projects.ofMoney(format.money(cost), format.money(money)),
            }))}
          />
        </Section>
      )}
    </CycleFrame>
  );
}

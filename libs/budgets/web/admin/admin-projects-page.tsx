import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import { ProjectState, projectStates } from '../../domain/cycle.ts';
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

/** Projects of a cycle in every state; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const search = new URL(args.request.url).searchParams;
  const state = ProjectState.safeParse(search.get('estado')).data;
  const filters = {
    ...(search.get('partida') ? { heading: search.get('partida')! } : {}),
    ...(state ? { state } : {}),
    ...(search.get('after') ? { after: search.get('after')! } : {}),
  };
  const projects = await loaderResult(
    args.request,
    toolsOf(args).call(adminBudgets.projects, { params: { id: cycle.id }, query: { ...filters, take: 50 } }),
  );
  return { cycle, projects };
}

export function Component() {
  const { cycle, projects } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useTexts(budgetsAdminTexts);
  const budgets = useTexts(budgetsTexts);
  const format = useFormat();
  const here = `/admin/presupuestos/${cycle.id}`;
  const [heading, state] = [search.get('partida') ?? '', search.get('estado') ?? ''];
  const nextSearch = new URLSearchParams(search);
  if (projects.next) nextSearch.set('after', projects.next);
  const canAdd = !cycle.frozen && cycle.state !== 'cancelled' && cycle.details.length > 0;
  return (
    <CycleFrame cycle={cycle} tab="projects">
      {cycle.frozen && <FrozenNotice />}
      {canAdd && (
        <p className="actions">
          <LinkButton icon="plus" href={`${here}/proyectos/nuevo`}>
            {t.projects.new}
          </LinkButton>
          <LinkButton variant="secondary" icon="merge" href={`${here}/propuestas`}>
            {t.projects.take}
          </LinkButton>
          <LinkButton variant="secondary" icon="upload" href={`${here}/importar`}>
            {t.projects.import}
          </LinkButton>
        </p>
      )}
      <Filters
        action={`${here}/proyectos`}
        label={t.projects.filters}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {t.projects.filter}
            </Button>
            {(heading || state) && (
              <LinkButton href={`${here}/proyectos`} variant="quiet">
                {t.projects.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <Select
          key={`h${heading}`}
          name="partida"
          label={t.projects.heading}
          defaultValue={heading}
          options={[{ value: '', label: t.projects.allHeadings }, ...cycle.details.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          key={`s${state}`}
          name="estado"
          label={t.projects.state}
          defaultValue={state}
          options={[
            { value: '', label: t.projects.allStates },
            ...projectStates.map((value) => ({ value, label: budgets.project[value] })),
          ]}
        />
      </Filters>
      {projects.items.length > 0 ? (
        <ProjectsTable label={t.projects.title} projects={projects.items} href={({ id }) => `${here}/proyectos/${id}`} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.projects.none}>
          {t.projects.noneText}
        </EmptyState>
      )}
      {projects.next && <Pagination label={t.projects.pages} next={{ href: `${here}/proyectos?${nextSearch}`, label: t.projects.next }} />}
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

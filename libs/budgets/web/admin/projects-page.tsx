import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { ProjectState, projectStates } from '../../domain/cycle.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { CycleFrame, cycleOf, FrozenNotice } from './cycle-frame.tsx';
import { ProjectsTable } from './projects-table.tsx';

/** Projects of a cycle in every state; filters and place stand in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  const search = new URL(args.request.url).searchParams;
  const state = ProjectState.safeParse(search.get('estado')).data;
  const given = {
    ...(search.get('partida') ? { heading: search.get('partida')! } : {}),
    ...(state ? { state } : {}),
    ...(search.get('after') ? { after: search.get('after')! } : {}),
  };
  const projects = await orPage(
    args.request,
    toolsOf(args).call(budgetOffice.projects, { params: { id: cycle.id }, query: { ...given, take: 50 } }),
  );
  return { cycle, projects };
}

export function Component() {
  const { cycle, projects } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { budgets: words } = useOffices();
  const { budgets } = useMessages();
  const format = useFormat();
  const here = `/admin/presupuestos/${cycle.id}`;
  const [heading, state] = [search.get('partida') ?? '', search.get('estado') ?? ''];
  const following = new URLSearchParams(search);
  if (projects.next) following.set('after', projects.next);
  const add = !cycle.frozen && cycle.state !== 'cancelled' && cycle.details.length > 0;
  return (
    <CycleFrame cycle={cycle} tab="projects">
      {cycle.frozen && <FrozenNotice />}
      {add && (
        <p className="actions">
          <LinkButton icon="plus" href={`${here}/proyectos/nuevo`}>
            {words.projects.new}
          </LinkButton>
          <LinkButton variant="secondary" icon="merge" href={`${here}/propuestas`}>
            {words.projects.take}
          </LinkButton>
          <LinkButton variant="secondary" icon="upload" href={`${here}/importar`}>
            {words.projects.import}
          </LinkButton>
        </p>
      )}
      <Filters
        action={`${here}/proyectos`}
        label={words.projects.filters}
        submit={
          <div className="actions">
            <Button variant="secondary" icon="list-filter">
              {words.projects.filter}
            </Button>
            {(heading || state) && (
              <LinkButton href={`${here}/proyectos`} variant="quiet">
                {words.projects.clear}
              </LinkButton>
            )}
          </div>
        }
      >
        <Select
          key={`h${heading}`}
          name="partida"
          label={words.projects.heading}
          defaultValue={heading}
          options={[{ value: '', label: words.projects.allHeadings }, ...cycle.details.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          key={`s${state}`}
          name="estado"
          label={words.projects.state}
          defaultValue={state}
          options={[
            { value: '', label: words.projects.allStates },
            ...projectStates.map((value) => ({ value, label: budgets.project[value] })),
          ]}
        />
      </Filters>
      {projects.items.length > 0 ? (
        <ProjectsTable label={words.projects.title} projects={projects.items} href={({ id }) => `${here}/proyectos/${id}`} />
      ) : (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.projects.none}>
          {words.projects.noneText}
        </EmptyState>
      )}
      {projects.next && (
        <Pagination label={words.projects.pages} next={{ href: `${here}/proyectos?${following}`, label: words.projects.next }} />
      )}
      {cycle.details.length > 0 && (
        <Section title={words.projects.byHeading} id="costos">
          <BarWithNumbers
            caption={words.money.total(format.money(cycle.money))}
            columns={{ label: words.money.heading, value: words.evaluation.cost }}
            rows={cycle.details.map(({ id, name, cost, money }) => ({
              id,
              label: name,
              value: format.money(cost),
              part: Math.min(1, money === 0 ? 0 : cost / money),
              note: words.projects.ofMoney(format.money(cost), format.money(money)),
            }))}
          />
        </Section>
      )}
    </CycleFrame>
  );
}

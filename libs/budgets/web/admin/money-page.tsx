import { useLoaderData } from 'react-router';
import type { OfficeBudget } from '../../domain/office.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { Checklist } from './checklist.tsx';
import { CycleFrame, cycleOf, FrozenNotice } from './cycle-frame.tsx';

export const loader = cycleOf;

/** How much money there is, heading by heading, and what is still missing. */
export function Component() {
  const cycle = useLoaderData<typeof loader>();
  const { budgets: words } = useOffices();
  const { id, groups, frozen, missing, state } = cycle;
  const here = `/admin/presupuestos/${id}`;
  const add = !frozen && state !== 'cancelled';
  return (
    <CycleFrame cycle={cycle} tab="money">
      {frozen ? (
        <FrozenNotice />
      ) : (
        <Section title={words.checklist} id="falta">
          {missing.length === 0 && <p>{words.complete}</p>}
          <Checklist cycle={cycle} />
        </Section>
      )}
      <Section title={words.money.title} id="dinero">
        {groups.length === 0 && (
          <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.money.empty} level={3}>
            {words.money.emptyText}
          </EmptyState>
        )}
        <div className="stack stack-loose">
          {groups.map((group) => (
            <Group key={group.id} cycle={cycle} group={group} add={add} />
          ))}
        </div>
        {add && (
          <p className="actions">
            <LinkButton variant={groups.length ? 'secondary' : 'primary'} icon="plus" href={`${here}/grupos/nuevo`}>
              {words.money.addGroup}
            </LinkButton>
          </p>
        )}
      </Section>
    </CycleFrame>
  );
}

function Group({ cycle, group: { id, name, choose }, add }: { cycle: OfficeBudget; group: OfficeBudget['groups'][number]; add: boolean }) {
  const { budgets: words } = useOffices();
  const format = useFormat();
  const here = `/admin/presupuestos/${cycle.id}`;
  const headings = cycle.details.filter(({ group }) => group === id);
  const most = Math.max(1, ...cycle.details.map(({ money }) => money));
  const sum = headings.reduce((total, { money }) => total + money, 0);
  return (
    <section className="office-group" aria-labelledby={`g-${id}`}>
      <div className="section-head">
        <h3 id={`g-${id}`}>{name}</h3>
        {add && (
          <span className="office-ways">
            <Anchor href={`${here}/grupos/${id}`} aria-label={`${words.edit}: ${name}`}>
              {words.edit}
            </Anchor>
            <Anchor href={`${here}/partidas/nueva?grupo=${id}`} aria-label={`${words.money.addHeading}: ${name}`}>
              {words.money.addHeading}
            </Anchor>
          </span>
        )}
      </div>
      <p className="soft">{words.money.choose[choose]}</p>
      {headings.length === 0 ? (
        <p>{words.money.noHeadings}</p>
      ) : (
        <BarWithNumbers
          caption={words.money.total(format.money(sum))}
          columns={{ label: words.money.heading, value: words.money.sum }}
          rows={headings.map((heading) => ({
            id: heading.id,
            label: add ? <Anchor href={`${here}/partidas/${heading.id}`}>{heading.name}</Anchor> : heading.name,
            value: format.money(heading.money),
            part: heading.money / most,
            note: [
              heading.zone && heading.zone.name !== heading.name && heading.zone.name,
              words.money.note(format.number(heading.feasible), format.money(heading.cost)),
              heading.population !== null && words.money.people(format.number(heading.population)),
              heading.population ? words.headingForm.perPerson(format.money(Math.round(heading.money / heading.population))) : false,
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
    </section>
  );
}

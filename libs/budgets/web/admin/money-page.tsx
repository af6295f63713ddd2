import { useLoaderData } from 'react-router';
import type { AdminBudget } from '../../domain/admin-budget.ts';
import { groupPath, headingPath, NEW_GROUP, NEW_HEADING } from '../../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { BarWithNumbers } from '@participa/kit/civic/bars.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { Checklist } from './checklist.tsx';
import { CycleFrame, loadCycle, FrozenNotice } from './cycle-frame.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import styles from './admin.module.css';

export const loader = loadCycle;

/** How much money there is, heading by heading, and what is still missing. */
export function Component() {
  const cycle = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  const { id, groups, frozen, missing, state } = cycle;
  const canAdd = !frozen && state !== 'cancelled';
  return (
    <CycleFrame cycle={cycle} tab="money">
      {frozen ? (
        <FrozenNotice />
      ) : (
        <Section title={t.checklist} id="falta">
          {missing.length === 0 && <p>{t.complete}</p>}
          <Checklist cycle={cycle} />
        </Section>
      )}
      <Section title={t.money.title} id="dinero">
        {groups.length === 0 && (
          <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.money.empty} level={3}>
            {t.money.emptyText}
          </EmptyState>
        )}
        <div className="stack stack-loose">
          {groups.map((group) => (
            <Group key={group.id} cycle={cycle} group={group} canAdd={canAdd} />
          ))}
        </div>
        {canAdd && (
          <p className="actions">
            <LinkButton variant={groups.length ? 'secondary' : 'primary'} icon="plus" href={groupPath(id, NEW_GROUP)}>
              {t.money.addGroup}
            </LinkButton>
          </p>
        )}
      </Section>
    </CycleFrame>
  );
}

function Group({
  cycle,
  group: { id, name, choose },
  canAdd,
}: {
  cycle: AdminBudget;
  group: AdminBudget['groups'][number];
  canAdd: boolean;
}) {
  const t = useTexts(budgetsAdminTexts);
  const format = useFormat();
  const headings = cycle.details.filter(({ group }) => group === id);
  const largest = Math.max(1, ...cycle.details.map(({ money }) => money));
  const sum = headings.reduce((total, { money }) => total + money, 0);
  return (
    <section className={styles.adminGroup} aria-labelledby={`g-${id}`}>
      <div className="section-head">
        <h3 id={`g-${id}`}>{name}</h3>
        {canAdd && (
          <span className={styles.adminOptions}>
            <Anchor href={groupPath(cycle.id, id)} aria-label={`${t.edit}: ${name}`}>
              {t.edit}
            </Anchor>
            <Anchor href={headingPath(cycle.id, NEW_HEADING, { group: id })} aria-label={`${t.money.addHeading}: ${name}`}>
              {t.money.addHeading}
            </Anchor>
          </span>
        )}
      </div>
      <p className="soft">{t.money.choose[choose]}</p>
      {headings.length === 0 ? (
        <p>{t.money.noHeadings}</p>
      ) : (
        <BarWithNumbers
          caption={t.money.total(format.money(sum))}
          columns={{ label: t.money.heading, value: t.money.sum }}
          rows={headings.map((heading) => ({
            id: heading.id,
            label: canAdd ? <Anchor href={headingPath(cycle.id, heading.id)}>{heading.name}</Anchor> : heading.name,
            value: format.money(heading.money),
            part: heading.money / largest,
            note: [
              heading.zone && heading.zone.name !== heading.name && heading.zone.name,
              t.money.note(format.number(heading.feasible), format.money(heading.cost)),
              heading.population !== null && t.money.people(format.number(heading.population)),
              heading.population ? t.headingForm.perPerson(format.money(Math.round(heading.money / heading.population))) : false,
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import type { OfficeBudget } from '../../domain/office.ts';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { DoneNotice } from './done-notice.tsx';
import './office.css';

/** The cycle of the address, as its office sees it. */
export const cycleOf = (args: LoaderFunctionArgs): Promise<OfficeBudget> =>
  orPage(args.request, toolsOf(args).call(budgetOffice.one, { params: { id: args.params['id']! } }));

/** Tabs of a cycle, each with its own address. */
export type CycleTab = 'money' | 'projects' | 'evaluation' | 'rule' | 'works';
const paths: Record<CycleTab, string> = { money: '', projects: '/proyectos', evaluation: '/evaluacion', rule: '/regla', works: '/obras' };

interface CycleFrameProps {
  cycle: OfficeBudget;
  tab: CycleTab;
  children: ReactNode;
}

/** Around every tab of a cycle: its sums, always in sight, and the way to its other parts. */
export function CycleFrame({ cycle, tab, children }: CycleFrameProps) {
  const { budgets: words } = useOffices();
  const { id, title, state } = cycle;
  const here = `/admin/presupuestos/${id}`;
  return (
    <OfficePage
      title={title}
      trail={[{ href: '/admin/presupuestos', label: words.title }, { label: title }]}
      lead={<CycleState cycle={cycle} />}
    >
      <DoneNotice />
      <div className="office-sums">
        <CycleSums cycle={cycle} />
      </div>
      <p className="office-ways">
        <Anchor href={`/admin/procesos/${id}`}>{words.toProcess}</Anchor>
        <Anchor href={`${here}/conteo`}>{words.toCount}</Anchor>
        {state !== 'draft' && <Anchor href={`/presupuestos/${id}`}>{words.toPublic}</Anchor>}
      </p>
      <LinkTabs
        label={words.tabs.label}
        tabs={(Object.keys(paths) as CycleTab[]).map((name) => ({
          href: `${here}${paths[name]}`,
          label: words.tabs[name],
          current: name === tab,
        }))}
      />
      <div className="office-part">{children}</div>
    </OfficePage>
  );
}

/** Where a cycle stands: its act, and its phase by the clock. */
export function CycleState({ cycle: { state, phase } }: { cycle: Pick<OfficeBudget, 'state' | 'phase'> }) {
  const { budgets: words } = useOffices();
  const { budgets } = useMessages();
  return (
    <StateTag state={({ draft: 'soon', open: 'open', suspended: 'closed', cancelled: 'closed' } as const)[state]}>
      {state === 'open' && phase ? budgets.phase[phase] : words.states[state]}
    </StateTag>
  );
}

function CycleSums({ cycle: { money, headings, states, overdue, details, ballots } }: { cycle: OfficeBudget }) {
  const { budgets: words } = useOffices();
  const { facts } = words;
  const format = useFormat();
  const cost = details.reduce((sum, heading) => sum + heading.cost, 0);
  return (
    <Stats
      label={words.title}
      stats={[
        { value: format.money(money), label: facts.money, note: facts.inHeadings(headings, format.number(headings)) },
        {
          value: format.money(cost),
          label: facts.cost,
          ...(money > 0 && cost > money ? { note: facts.ofMoney(format.number(Math.round((cost / money) * 10) / 10)) } : {}),
        },
        { value: format.number(states.feasible), label: facts.feasible },
        {
          value: format.number(states.candidate),
          label: facts.undecided,
          ...(overdue > 0 ? { note: facts.late(overdue, format.number(overdue)) } : {}),
        },
        ...(ballots === null ? [] : [{ value: format.number(ballots), label: facts.ballots }]),
      ]}
    />
  );
}

/** That nothing weighty changes any more, and why. */
export function FrozenNotice() {
  const { budgets: words } = useOffices();
  const { shell } = useMessages();
  return (
    <Notice tone="info" word={shell.word.info} title={words.frozen}>
      <p>{words.frozenText}</p>
    </Notice>
  );
}

import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import type { AdminBudget } from '../../domain/admin-budget.ts';
import {
  adminBudgetPath,
  adminBudgetsPath,
  adminProjectsPath,
  adminWorksPath,
  budgetPath,
  evaluationPath,
  rulePath,
  countPath,
} from '../../paths.ts';
import { adminProcessPath } from '@participa/processes/paths.ts';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { phaseTexts } from '@participa/processes/texts/texts.ts';
import styles from './admin.module.css';

/** The cycle of the address, as its office sees it. */
export const loadCycle = (args: LoaderFunctionArgs): Promise<AdminBudget> =>
  loaderResult(args.request, toolsOf(args).call(adminBudgets.one, { params: paramsOf(args, adminBudgetPath) }));

/** Tabs of a cycle, each with its own address. */
export type CycleTab = 'money' | 'projects' | 'evaluation' | 'rule' | 'works';
const tabPaths: Record<CycleTab, (id: string) => string> = {
  money: adminBudgetPath,
  projects: adminProjectsPath,
  evaluation: evaluationPath,
  rule: rulePath,
  works: adminWorksPath,
};

interface CycleFrameProps {
  cycle: AdminBudget;
  tab: CycleTab;
  children: ReactNode;
}

/** Around every tab of a cycle: its sums, always in sight, and the way to its other parts. */
export function CycleFrame({ cycle, tab, children }: CycleFrameProps) {
  const t = useTexts(budgetsAdminTexts);
  const { id, title, state } = cycle;
  return (
    <AdminPage title={title} trail={[{ href: adminBudgetsPath(), label: t.title }, { label: title }]} lead={<CycleState cycle={cycle} />}>
      <DoneNotice path={adminBudgetPath} texts={t.done} beforeForm />
      <div className={styles.numberCells}>
        <CycleSums cycle={cycle} />
      </div>
      <p className={styles.adminOptions}>
        <Anchor href={adminProcessPath(id)}>{t.toProcess}</Anchor>
        <Anchor href={countPath(id)}>{t.toCount}</Anchor>
        {state !== 'draft' && <Anchor href={budgetPath(id)}>{t.toPublic}</Anchor>}
      </p>
      <LinkTabs
        label={t.tabs.label}
        tabs={(Object.keys(tabPaths) as CycleTab[]).map((name) => ({
          href: tabPaths[name](id),
          label: t.tabs[name],
          current: name === tab,
        }))}
      />
      <div className={styles.adminPart}>{children}</div>
    </AdminPage>
  );
}

/** Where a cycle stands: its act, and its phase by the clock. */
export function CycleState({ cycle: { state, phase } }: { cycle: Pick<AdminBudget, 'state' | 'phase'> }) {
  const t = useTexts(budgetsAdminTexts);
  const phases = useTexts(phaseTexts);
  return (
    <StateTag state={({ draft: 'soon', open: 'open', suspended: 'closed', cancelled: 'closed' } as const)[state]}>
      {state === 'open' && phase ? phases[phase] : t.states[state]}
    </StateTag>
  );
}

function CycleSums({ cycle: { money, headings, states, overdue, details, ballots } }: { cycle: AdminBudget }) {
  const t = useTexts(budgetsAdminTexts);
  const { facts } = t;
  const format = useFormat();
  const cost = details.reduce((sum, heading) => sum + heading.cost, 0);
  return (
    <Stats
      label={t.title}
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
  const t = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  return (
    <Notice tone="info" word={shell.word.info} title={t.frozen}>
      <p>{t.frozenText}</p>
    </Notice>
  );
}

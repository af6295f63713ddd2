import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '../../admin-contract.ts';
import type { AdminBudgetCard } from '../../domain/admin-budget.ts';
import { adminProcessesPath } from '@participa/processes/paths.ts';
import { adminBudgetPath } from '../../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { Checklist } from './checklist.tsx';
import { CycleState } from './cycle-frame.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import styles from './admin.module.css';

/** Every cycle, drafts too. */
export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(adminBudgets.list));

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsAdminTexts);
  return (
    <AdminPage
      title={t.title}
      lead={t.lead}
      trail={[{ label: t.title }]}
      actions={
        <LinkButton variant="secondary" href={adminProcessesPath()}>
          {t.toProcesses}
        </LinkButton>
      }
    >
      {items.length > 0 ? (
        <div className="stack stack-loose">
          {items.map((cycle) => (
            <Cycle key={cycle.id} cycle={cycle} />
          ))}
        </div>
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
    </AdminPage>
  );
}

function Cycle({ cycle }: { cycle: AdminBudgetCard }) {
  const t = useTexts(budgetsAdminTexts);
  const format = useFormat();
  const { id, title, money, headings, states, overdue, ballots, missing, frozen, state } = cycle;
  const { facts } = t;
  return (
    <article className={classes('admin-card', styles.adminCycle)}>
      <div>
        <CycleState cycle={cycle} />
        <h2>
          <Anchor href={adminBudgetPath(id)}>{title}</Anchor>
        </h2>
        <Facts
          facts={[
            { term: facts.money, value: format.money(money) },
            { term: facts.headings, value: format.number(headings) },
            { term: facts.feasible, value: format.number(states.feasible) },
            { term: facts.undecided, value: format.number(states.candidate) },
            ...(overdue > 0 ? [{ term: facts.overdue, value: <strong>{format.number(overdue)}</strong> }] : []),
            ...(ballots === null ? [] : [{ term: facts.ballots, value: format.number(ballots) }]),
          ]}
        />
      </div>
      {!frozen && state !== 'cancelled' && (
        <details className={styles.adminMissing} open={state === 'draft'}>
          <summary>{missing.length === 0 ? t.complete : t.lacking(missing.length)}</summary>
          <Checklist cycle={cycle} />
        </details>
      )}
    </article>
  );
}

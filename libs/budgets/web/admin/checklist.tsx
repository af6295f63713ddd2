import type { AdminBudgetCard } from '../../domain/admin-budget.ts';
import { neededToOpen, neededToVote, type Need } from '../../domain/missing.ts';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import styles from './admin.module.css';

/** What a cycle has and what is missing, first to be opened, then to be voted. */
export function Checklist({ cycle: { missing, state } }: { cycle: Pick<AdminBudgetCard, 'missing' | 'state'> }) {
  const t = useTexts(budgetsAdminTexts);
  const checkList = (title: string, needs: readonly Need[]) => (
    <div>
      <h3 className={styles.checklistTitle}>{title}</h3>
      <ul className={styles.checklist}>
        {needs.map((need) => {
          const isMissing = missing.includes(need);
          return (
            <li key={need} className={isMissing ? styles.checklistMissing : undefined}>
              <Icon name={isMissing ? 'circle-dashed' : 'circle-check'} />
              {t.needs[need]} <span className="soft">({isMissing ? t.missing : t.there})</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
  return (
    <div className={styles.checklists}>
      {state === 'draft' && checkList(t.forOpening, neededToOpen)}
      {checkList(t.forVoting, neededToVote)}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { AdminBudget } from '../../domain/admin-budget.ts';
import { adminBudgetPath, adminBudgetsPath } from '../../paths.ts';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '../../texts/texts.ts';
import styles from './admin.module.css';

interface FormFrameProps {
  cycle: Pick<AdminBudget, 'id' | 'title'>;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Steps between the cycle and this page. */
  parentLinks?: { href: string; label: string }[];
  children: ReactNode;
}

/** Around a form below a cycle. */
export function FormFrame({ cycle: { id, title: cycleTitle }, title, lead, actions, parentLinks = [], children }: FormFrameProps) {
  const t = useTexts(budgetsAdminTexts);
  const trail = [
    { href: adminBudgetsPath(), label: t.title },
    { href: adminBudgetPath(id), label: cycleTitle },
    ...parentLinks,
    { label: title },
  ];
  return (
    <AdminPage title={title} lead={lead} actions={actions} trail={trail}>
      <DoneNotice path={adminBudgetPath} texts={t.done} beforeForm />
      <div className={styles.adminForm}>{children}</div>
    </AdminPage>
  );
}

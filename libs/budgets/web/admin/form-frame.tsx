import type { ReactNode } from 'react';
import type { OfficeBudget } from '../../domain/office.ts';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { DoneNotice } from './done-notice.tsx';
import './office.css';

interface FormFrameProps {
  cycle: Pick<OfficeBudget, 'id' | 'title'>;
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Steps between the cycle and this page. */
  way?: { href: string; label: string }[];
  children: ReactNode;
}

/** Around a form below a cycle. */
export function FormFrame({ cycle: { id, title: of }, title, lead, actions, way = [], children }: FormFrameProps) {
  const { budgets: words } = useOffices();
  const trail = [
    { href: '/admin/presupuestos', label: words.title },
    { href: `/admin/presupuestos/${id}`, label: of },
    ...way,
    { label: title },
  ];
  return (
    <OfficePage title={title} lead={lead} actions={actions} trail={trail}>
      <DoneNotice />
      <div className="office-form">{children}</div>
    </OfficePage>
  );
}

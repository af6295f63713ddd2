import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import './moderation.css';

/** Around each page of the moderators: the way to the others. */
export function ModerationFrame({ title, lead, last, children }: { title: string; lead?: ReactNode; last?: string; children: ReactNode }) {
  const { moderation } = useOffices();
  const { pathname } = useLocation();
  const tabs = [
    { href: '/moderacion', label: moderation.queue },
    { href: '/moderacion/apelaciones', label: moderation.appeals },
    { href: '/moderacion/bloqueos', label: moderation.blocks },
  ];
  const trail = last ? [{ href: '/moderacion', label: moderation.title }, { label: last }] : [{ label: moderation.title }];
  return (
    <OfficePage title={title} lead={lead} trail={trail}>
      <LinkTabs label={moderation.sections} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))} />
      <div className="moderation-part">{children}</div>
    </OfficePage>
  );
}

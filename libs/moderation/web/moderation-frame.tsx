import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useAdminTexts } from '@participa/shell/admin-texts.ts';
import './moderation.css';

/** Around each page of the moderators: the way to the others. */
export function ModerationFrame({
  title,
  lead,
  pageTitle,
  children,
}: {
  title: string;
  lead?: ReactNode;
  pageTitle?: string;
  children: ReactNode;
}) {
  const { moderation } = useAdminTexts();
  const { pathname } = useLocation();
  const tabs = [
    { href: '/moderacion', label: moderation.queue },
    { href: '/moderacion/apelaciones', label: moderation.appeals },
    { href: '/moderacion/bloqueos', label: moderation.blocks },
  ];
  const trail = pageTitle ? [{ href: '/moderacion', label: moderation.title }, { label: pageTitle }] : [{ label: moderation.title }];
  return (
    <AdminPage title={title} lead={lead} trail={trail}>
      <LinkTabs label={moderation.sections} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))} />
      <div className="moderation-part">{children}</div>
    </AdminPage>
  );
}

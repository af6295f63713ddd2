import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { appealsPath, blocksPath, queuePath } from '../paths.ts';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import styles from './moderation.module.css';

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
  const moderation = useTexts(moderationAdminTexts);
  const { pathname } = useLocation();
  const tabs = [
    { href: queuePath(), label: moderation.queue },
    { href: appealsPath(), label: moderation.appeals },
    { href: blocksPath(), label: moderation.blocks },
  ];
  const trail = pageTitle ? [{ href: queuePath(), label: moderation.title }, { label: pageTitle }] : [{ label: moderation.title }];
  return (
    <AdminPage title={title} lead={lead} trail={trail}>
      <LinkTabs label={moderation.sections} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))} />
      <div className={styles.moderationPart}>{children}</div>
    </AdminPage>
  );
}

import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { accountPath, decisionsPath, draftsPath, myDataPath, supportedPath } from '../paths.ts';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { LinkTabs } from '@participa/kit/parts/link-tabs.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import styles from './people.module.css';

/** Around each page of an account: whose it is, and the way to the others. */
export function AccountFrame({ title, children }: { title: string; children: ReactNode }) {
  const { me } = useSite();
  const people = useTexts(peopleTexts);
  const { account } = people;
  const { pathname } = useLocation();
  const writes = me?.permissions.includes('proposal.write');
  const tabs = [
    ...(writes
      ? [
          { href: accountPath(), label: account.writtenTab },
          { href: draftsPath(), label: account.drafts },
          { href: supportedPath(), label: account.supportedTab },
        ]
      : []),
    { href: decisionsPath(), label: account.decisionsTab },
    { href: myDataPath(), label: account.dataTab },
  ];
  return (
    <Page>
      <Head title={title} listed={false} />
      <PageTitle over={account.title} title={me?.name ?? account.title} />
      <div className={styles.tabsOfAccount}>
        <LinkTabs label={account.title} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))} />
      </div>
      <div className={styles.tabPage}>
        <h2 className="visually-hidden">{title}</h2>
        {children}
      </div>
    </Page>
  );
}

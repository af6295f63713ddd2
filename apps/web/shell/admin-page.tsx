import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { adminPath } from './paths.ts';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from './head.tsx';
import { useSite } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { adminTexts, shellTexts } from './texts/texts.ts';
import styles from './shell.module.css';

interface AdminPageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The way here, below the office itself; the last one is this page. */
  trail?: { href?: string; label: string }[];
  children: ReactNode;
}

/** A page of those who work here: the sections they may enter beside it. */
export function AdminPage({ title, lead, actions, trail, children }: AdminPageProps) {
  const { me } = useSite();
  const home = useTexts(adminTexts);
  const shell = useTexts(shellTexts);
  const { pathname } = useLocation();
  const sections = me?.adminSections ?? [];
  // The longest address that this page lies below: «/mesa/papel» is not «/mesa».
  const current = sections
    .filter(({ address }) => pathname === address || pathname.startsWith(`${address}/`))
    .sort((a, b) => b.address.length - a.address.length)[0];
  return (
    <Page width="wide">
      <Head title={title} listed={false} />
      {trail && <Breadcrumbs label={shell.breadcrumbs} trail={[{ href: adminPath(), label: home.title }, ...trail]} />}
      <div className={styles.adminLayout}>
        <nav className={styles.adminSections} aria-label={home.sections}>
          <ul>
            {sections.map((section) => (
              <li key={section.name}>
                <Anchor href={section.address} {...(section === current ? { 'aria-current': 'page' as const } : {})}>
                  {section.title}
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
        <div className="admin-main">
          <PageTitle title={title} lead={lead} actions={actions} />
          {children}
        </div>
      </div>
    </Page>
  );
}

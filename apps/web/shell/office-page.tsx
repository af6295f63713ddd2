import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from './head.tsx';
import { doorsFor } from './office-doors.ts';
import { useOffices } from './offices.ts';
import { usePlace } from './place.ts';
import { useMessages } from './speech.tsx';

interface OfficePageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The way here, below the office itself; the last one is this page. */
  trail?: { href?: string; label: string }[];
  children: ReactNode;
}

/** A page of those who work here: the sections they may enter beside it. */
export function OfficePage({ title, lead, actions, trail, children }: OfficePageProps) {
  const { me } = usePlace();
  const { home } = useOffices();
  const { shell } = useMessages();
  const { pathname } = useLocation();
  const open = doorsFor(me?.permissions ?? []);
  // The longest address that this page lies below: «/mesa/papel» is not «/mesa».
  const here = open
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <Page width="wide">
      <Head title={title} listed={false} />
      {trail && <Breadcrumbs label={shell.breadcrumbs} trail={[{ href: '/admin', label: home.title }, ...trail]} />}
      <div className="office">
        <nav className="office-doors" aria-label={home.sections}>
          <ul>
            {open.map((door) => (
              <li key={door.name}>
                <Anchor href={door.href} {...(door === here ? { 'aria-current': 'page' as const } : {})}>
                  {home.doors[door.name].title}
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
        <div className="office-desk">
          <PageTitle title={title} lead={lead} actions={actions} />
          {children}
        </div>
      </div>
    </Page>
  );
}

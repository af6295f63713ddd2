import { classes } from '@participa/kit/parts/elements.tsx';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { frontPath } from '@participa/front/paths.ts';
import { guaranteesPath } from '@participa/legal/paths.ts';
import { proposalsPath } from '@participa/proposals/paths.ts';
import { budgetsPath } from '@participa/budgets/paths.ts';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { SkipLink } from '@participa/kit/frame/page.tsx';
import { SiteHeader } from '@participa/kit/frame/site-header.tsx';
import { initialsOf } from '@participa/kit/parts/person-chip.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Document } from './document.tsx';
import { useFocusOnNavigation } from './focus-on-navigation.ts';
import { Footer } from './footer.tsx';
import { TenantCoatOfArms } from './tenant-coat-of-arms.tsx';
import { Languages } from './languages.tsx';
import { useSite } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';
import styles from './shell.module.css';

/** What is around every page of a tenant: header, the page, footer. */
export function Shell() {
  const { tenant } = useSite();
  const shell = useTexts(shellTexts);
  const { pathname, search, key } = useLocation();
  useFocusOnNavigation(key);
  const busy = useNavigation().state !== 'idle';
  const network = tenant.kind === 'network';
  const links = network
    ? [
        { href: frontPath(), label: shell.governments },
        { href: guaranteesPath(), label: shell.guarantees },
      ]
    : [
        { href: frontPath(), label: shell.home },
        { href: proposalsPath(), label: shell.proposals },
        { href: budgetsPath(), label: shell.budgets },
        { href: guaranteesPath(), label: shell.guarantees },
      ];
  const current = (href: string) => (href === frontPath() ? pathname === frontPath() : pathname.startsWith(href));
  return (
    <Document brand={tenant.brand} initials={initialsOf(tenant.name)}>
      <SkipLink>{shell.skip}</SkipLink>
      <SiteHeader
        emblem={<TenantCoatOfArms />}
        name={tenant.name}
        tagline={tenant.motto}
        home={frontPath()}
        navigation={links.map((link) => ({ ...link, current: current(link.href) }))}
        navigationLabel={shell.navigation}
        menuLabel={shell.menu}
        {...(network
          ? {}
          : {
              search: {
                action: proposalsPath(),
                label: shell.searchLabel,
                button: shell.search,
                value: proposalsPath.read(new URLSearchParams(search)).q ?? '',
                placeholder: shell.searchHint,
              },
            })}
        language={<Languages />}
        account={<AccountMenu />}
      />
      <div className={busy ? classes(styles.loadingBar, styles.loadingBarOn) : styles.loadingBar} role="status">
        {busy && <span className="visually-hidden">{shell.loading}</span>}
      </div>
      {tenant.stage !== 'live' && (
        <p className={styles.stageBar}>
          <Icon name="info" />
          {shell.stage[tenant.stage]}
        </p>
      )}
      <Outlet />
      <Footer />
      <ScrollRestoration />
    </Document>
  );
}

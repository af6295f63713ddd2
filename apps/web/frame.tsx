import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { people } from '@participa/people/contract.ts';
import { Shell } from '@participa/shell/shell.tsx';
import { SITE_ROUTE_ID } from '@participa/shell/site-context.ts';
import { reloadSiteAfterForm, siteLoader } from '@participa/shell/site-loader.ts';
import { setSiteReaders } from '@participa/shell/site-readers.ts';
import { tenants } from '@participa/tenants/contract.ts';

setSiteReaders({ tenant: (call) => call(tenants.current), me: (call) => call(people.me) });

/** What is around every page, as a route. */
export const frameOf = (children: RouteObject[], ErrorBoundary: ComponentType): RouteObject => ({
  id: SITE_ROUTE_ID,
  path: '/',
  loader: siteLoader,
  shouldRevalidate: reloadSiteAfterForm,
  Component: Shell,
  ErrorBoundary,
  children,
});

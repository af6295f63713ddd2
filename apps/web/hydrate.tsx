import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type HydrationState } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Variant } from '@participa/base/language.ts';
import { loadMessages } from '@participa/messages/load-messages.ts';
import { App } from './app.tsx';
import { routes } from './routes.tsx';
import { SITE_ROUTE_ID, type SiteContext } from '@participa/shell/site-context.ts';
import type { DocumentAssets } from '@participa/shell/document-assets.tsx';
import { setMaybeSignedIn } from '@participa/shell/page-tools.ts';

/** What the server leaves in the document for us. */
export interface HydrationData {
  hydration: HydrationState;
  variant: Variant;
  assets: Omit<DocumentAssets, 'theme'>;
}

/** The browser's half takes over the page that the server drew. */
export async function hydrate(): Promise<void> {
  const data = JSON.parse(document.getElementById('left')!.textContent) as HydrationData;
  const assets: DocumentAssets = { ...data.assets, theme: document.getElementById('theme')?.textContent ?? '' };
  const site = data.hydration.loaderData?.[SITE_ROUTE_ID] as SiteContext | undefined;
  setMaybeSignedIn(Boolean(site?.me));
  // The first page's own code and words, before the first render: what the server drew must be drawn again alike.
  const matched = matchRoutes(routes, location)?.map(({ route }) => route) ?? [];
  const [messages] = await Promise.all([
    loadMessages(data.variant),
    ...matched.map(async (route) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy());
      delete route.lazy;
    }),
  ]);
  const router = createBrowserRouter(routes, { hydrationData: data.hydration });
  startTransition(() => {
    hydrateRoot(
      document,
      <App language={{ variant: data.variant, messages }} assets={assets}>
        <RouterProvider router={router} />
      </App>,
    );
  });
}

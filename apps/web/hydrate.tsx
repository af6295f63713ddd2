import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type HydrationState } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Variant } from '@participa/tenants/domain/tenant.ts';
import { loadMessages } from '@participa/messages/load-messages.ts';
import { App } from './app.tsx';
import { routes } from './routes.tsx';
import { PLACE, type Place } from '@participa/shell/place.ts';
import type { Surroundings } from '@participa/shell/surroundings.tsx';
import { knowSignedIn } from '@participa/shell/tools.ts';

/** What the server leaves in the document for us. */
export interface Left {
  hydration: HydrationState;
  variant: Variant;
  surroundings: Omit<Surroundings, 'theme'>;
}

/** The browser's half takes over the page that the server drew. */
export async function hydrate(): Promise<void> {
  const left = JSON.parse(document.getElementById('left')!.textContent) as Left;
  const surroundings: Surroundings = { ...left.surroundings, theme: document.getElementById('theme')?.textContent ?? '' };
  const place = left.hydration.loaderData?.[PLACE] as Place | undefined;
  knowSignedIn(Boolean(place?.me));
  // The first page's own code and words, before the first render: what the server drew must be drawn again alike.
  const matched = matchRoutes(routes, location)?.map(({ route }) => route) ?? [];
  const [messages] = await Promise.all([
    loadMessages(left.variant),
    ...matched.map(async (route) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy());
      delete route.lazy;
    }),
  ]);
  const router = createBrowserRouter(routes, { hydrationData: left.hydration });
  startTransition(() => {
    hydrateRoot(
      document,
      <App speech={{ variant: left.variant, messages }} surroundings={surroundings}>
        <RouterProvider router={router} />
      </App>,
    );
  });
}

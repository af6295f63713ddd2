import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type HydrationState, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { keepTexts } from '@participa/base/texts.ts';
import type { Variant } from '@participa/base/language.ts';
import type { DocumentAssets } from '@participa/shell/document-assets.tsx';
import { Failure } from '@participa/shell/failure.tsx';
import { setMaybeSignedIn } from '@participa/shell/page-tools.ts';
import { SITE_ROUTE_ID, type SiteContext } from '@participa/shell/site-context.ts';
import { App } from './app.tsx';
import { frameOf } from './frame.tsx';

/** A page that the server drew, and the file in which it is. */
export interface DrawnPage {
  id: string;
  path?: string;
  index?: true;
  file: string;
}

/** Sentences in which the server drew it, and the files in which they are. */
export interface DrawnTexts {
  name: string;
  files: string[];
}

/** What the server leaves in the document for us. */
export interface HydrationData {
  hydration: HydrationState;
  variant: Variant;
  assets: Omit<DocumentAssets, 'theme'>;
  /** From the outermost to the innermost. */
  pages: DrawnPage[];
  texts: DrawnTexts[];
}

/** The browser's half takes over the page that the server drew, with that page's code and sentences and no others. */
export async function hydrate(): Promise<void> {
  const data = JSON.parse(document.getElementById('left')?.textContent ?? '{}') as HydrationData;
  const assets: DocumentAssets = { ...data.assets, theme: document.getElementById('theme')?.textContent ?? '' };
  const site = data.hydration.loaderData?.[SITE_ROUTE_ID] as SiteContext | undefined;
  setMaybeSignedIn(Boolean(site?.me));
  const [page] = await Promise.all([drawnRoute(data.pages), ...data.texts.map((texts) => bringTexts(texts, data.variant))]);
  const router = createBrowserRouter([frameOf(page)], {
    hydrationData: data.hydration,
    // The site's other pages are known once somebody goes there.
    patchRoutesOnNavigation: async ({ patch }) => {
      const { routes } = await otherPages();
      patchAll(patch, routes);
    },
  });
  startTransition(() => {
    hydrateRoot(
      document,
      <App language={{ variant: data.variant }} assets={assets}>
        <RouterProvider router={router} />
      </App>,
    );
  });
  // Whoever moves may be about to go somewhere.
  for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, () => void otherPages(), { once: true, passive: true });
}

const otherPages = () => import('./routes.tsx');

/** The page that was drawn, as a route, with the pages inside it. */
async function drawnRoute([page, ...inner]: readonly DrawnPage[]): Promise<RouteObject[]> {
  if (!page) return [];
  const { file, path, index, id } = page;
  const [module, children] = await Promise.all([import(/* @vite-ignore */ file) as Promise<object>, drawnRoute(inner)]);
  return [index ? { id, index, ErrorBoundary: Failure, ...module } : { id, path, ErrorBoundary: Failure, children, ...module }];
}

async function bringTexts({ name, files }: DrawnTexts, variant: Variant): Promise<void> {
  keepTexts(name, variant, await Promise.all(files.map((file) => import(/* @vite-ignore */ file) as Promise<{ texts: object }>)));
}

/** Adds routes below those that are there already; the router leaves out what it knows. */
function patchAll(patch: (parent: string | null, children: RouteObject[]) => void, routes: readonly RouteObject[]): void {
  for (const { id = null, children } of routes) {
    if (!children) continue;
    patch(id, children);
    patchAll(patch, children);
  }
}

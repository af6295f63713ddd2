import { startTransition, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type HydrationState, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { keepTexts } from '@participa/base/texts.ts';
import type { Variant } from '@participa/base/language.ts';
import type { DocumentAssets } from '@participa/shell/document-assets.tsx';
import type { PageHandle } from '@participa/shell/page.ts';
import { frontPath } from '@participa/front/paths.ts';
import { failedPage } from '@participa/shell/failed-page.ts';
import { setMaybeSignedIn } from '@participa/shell/page-tools.ts';
import { SITE_ROUTE_ID, type SiteContext } from '@participa/shell/site-context.ts';
import { App } from './app.tsx';
import { frameOf } from './frame.tsx';
import { LaterDocumentFailure, LaterFailure } from './later-failure.tsx';

/** A page that the server drew, and the file in which it is. */
export interface DrawnPage {
  id: string;
  path?: string;
  index?: true;
  file: string;
  /** Its route brings what must be there before it is drawn. */
  prepared?: true;
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
  const data = JSON.parse(document.getElementById('hydration')?.textContent ?? '{}') as HydrationData;
  const assets: DocumentAssets = { ...data.assets, theme: document.getElementById('theme')?.textContent ?? '' };
  const site = data.hydration.loaderData?.[SITE_ROUTE_ID] as SiteContext | undefined;
  setMaybeSignedIn(Boolean(site?.me));
  const failures = await failuresFor(data.hydration);
  const [page] = await Promise.all([
    drawnRoute(data.pages, failures.Failure),
    ...data.texts.map((texts) => bringTexts(texts, data.variant)),
  ]);
  const router = createBrowserRouter([frameOf(withFrontPage(page, failures.Failure), failures.DocumentFailure)], {
    hydrationData: data.hydration,
    // The site's other pages are known once somebody goes there. Where they do not come, the page that is here still takes its forms.
    patchRoutesOnNavigation: async ({ path, patch }) => {
      try {
        const { routes } = await otherPages();
        patchAll(patch, routes);
      } catch (error) {
        if (!matchRoutes(router.routes, path)) throw error;
      }
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
  // A pointer or the keyboard's focus that moves may be about to follow a link.
  for (const sign of ['pointerover', 'focusin'])
    document.addEventListener(sign, () => void otherPages().catch(() => undefined), { once: true, passive: true });
}

const otherPages = () => import('./routes.tsx');

/** How failures are shown: at once where the server drew one, else brought when there is one. */
const failuresFor = async ({ errors }: HydrationState) =>
  errors ? await import('@participa/shell/failure.tsx') : { Failure: LaterFailure, DocumentFailure: LaterDocumentFailure };

/** The page that was drawn, as a route, with the pages inside it. */
async function drawnRoute([page, ...inner]: readonly DrawnPage[], ErrorBoundary: ComponentType): Promise<RouteObject[]> {
  if (!page) return [];
  const { file, path, index, id, prepared } = page;
  const [module, children] = await Promise.all([
    import(/* @vite-ignore */ file) as Promise<object>,
    drawnRoute(inner, ErrorBoundary),
    prepared && prepare(id),
  ]);
  return [index ? { id, index, ErrorBoundary, ...module } : { id, path, ErrorBoundary, children, ...module }];
}

/**
 * The front page beside the page that was drawn. Its address is the frame's own, so the router finds that it knows it and asks nobody
 * for more: without its route, the frame would be shown empty.
 */
const withFrontPage = (drawn: RouteObject[], ErrorBoundary: ComponentType): RouteObject[] =>
  drawn.some(({ index }) => index) ? drawn : [...drawn, { index: true, id: frontPath(), lazy: loadFrontPage, ErrorBoundary }];

async function loadFrontPage() {
  try {
    const { routes } = await otherPages();
    const front = routes.flatMap(({ children = [] }) => children).find(({ index }) => index);
    return await (front?.lazy as () => Promise<object>)();
  } catch (error) {
    return failedPage(error);
  }
}

/** Does what the route of a page says must be done before it is drawn. */
async function prepare(id: string): Promise<void> {
  const { routes } = await otherPages();
  const all = routes.flatMap((route) => route.children ?? []);
  const handle = all.find((route) => route.id === id)?.handle as PageHandle | undefined;
  await handle?.prepare?.();
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

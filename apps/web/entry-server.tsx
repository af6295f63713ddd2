import { createHash } from 'node:crypto';
import { parseCookie } from 'cookie';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, matchRoutes, StaticRouterProvider, type StaticHandlerContext } from 'react-router';
import { clientOver, type Carrier } from '@participa/base/client.ts';
import type { Variant } from '@participa/base/language.ts';
import { LANGUAGE_COOKIE, variantFor } from '@participa/base/language.ts';
import { loadAllTexts } from '@participa/base/texts.ts';
import { variants } from '@participa/base/variants.ts';
import { themeCss, themeOf } from '@participa/kit/theme.ts';
import { App } from './app.tsx';
import { readBuiltFiles, type BuiltFiles, type Scripts } from './built-files.ts';
import type { HydrationData } from './hydrate.tsx';
import { drawnPages, type Drawn } from './drawn-pages.ts';
import { routes } from './routes.tsx';
import { frameTexts, type PageHandle } from '@participa/shell/page.ts';
import { SITE_ROUTE_ID, type SiteContext } from '@participa/shell/site-context.ts';
import type { DocumentAssets } from '@participa/shell/document-assets.tsx';
import type { PageTools } from '@participa/shell/page-tools.ts';
import { changeLanguage } from '@participa/shell/change-language.ts';

const handler = createStaticHandler(routes);
const DEFAULT_BRAND = '#3d4451';

/** Opens the pages over the folder of the browser's build. */
export async function openPages(client: string) {
  const files = await readBuiltFiles(client);
  await loadAllTexts(frameTexts, variants);
  return { answer: (request: Request, carrier: Carrier) => answer(files, request, carrier) };
}

/** A page and the SHA-256 of the style that stands in it, for the policy that allows it. */
interface Answer {
  page: Response;
  styleHash: string | null;
}

async function answer(files: BuiltFiles, request: Request, carrier: Carrier): Promise<Answer> {
  const change = changeLanguage(request);
  if (change) return { page: change, styleHash: null };
  const cookies = parseCookie(request.headers.get('cookie') ?? '');
  const tools: PageTools = {
    call: clientOver(carrier),
    maybeSignedIn: ['participa', '__Host-participa'].some((name) => cookies[name] !== undefined),
    chosenLanguage: cookies[LANGUAGE_COOKIE] ?? null,
    acceptLanguage: request.headers.get('accept-language'),
  };
  const context = await handler.query(request, { requestContext: tools });
  if (context instanceof Response) return { page: context, styleHash: null };
  return document(files, request, context, tools);
}

function document(files: BuiltFiles, request: Request, context: StaticHandlerContext, tools: PageTools): Answer {
  const site = context.loaderData[SITE_ROUTE_ID] as SiteContext | undefined;
  const variant = variantFor(site?.tenant, tools.chosenLanguage ?? site?.me?.language, tools.acceptLanguage);
  const theme = themeCss(themeOf({ brand: site?.tenant.brand ?? DEFAULT_BRAND }));
  const drawn = drawnPages(matchRoutes(routes, new URL(request.url).pathname) ?? [], variant, files);
  const { scripts, ...assetAddresses } = files.assetsFor(drawn.sources);
  const assets: DocumentAssets = { theme, ...assetAddresses };
  const page = renderToString(
    <App language={{ variant, listed: new Set(drawn.texts.map(({ name }) => name)) }} assets={assets}>
      <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
    </App>,
  );
  const ending = `${hydrationScript(context, variant, assets, drawn)}${scriptTag(scripts)}</body>`;
  const html = `<!doctype html>${page.replace('</body>', () => ending)}`;
  return {
    page: new Response(html, { status: context.statusCode, headers: headersOf(request, context, tools, html) }),
    styleHash: createHash('sha256').update(theme).digest('base64'),
  };
}

/** What the browser's half goes on with, as data that no browser runs. */
function hydrationScript(
  context: StaticHandlerContext,
  variant: Variant,
  { theme: _theme, ...assets }: DocumentAssets,
  { pages, texts }: Drawn,
): string {
  const { loaderData, actionData, errors } = context;
  const data: HydrationData = {
    hydration: { loaderData, actionData, errors: errors && plainErrors(errors) },
    variant,
    assets,
    pages,
    texts,
  };
  return `<script type="application/json" id="hydration">${JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}</script>`;
}

/** Last in the document: to read, a person needs fonts and styles first, and scripts later. */
const scriptTag = ({ entry, deferred }: Scripts): string =>
  `<script type="module" src="${entry}" data-then="${deferred.join(' ')}"></script>`;

/** Failures as the browser may know them: a refusal with its words, and nothing of what broke inside. */
function plainErrors(errors: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => {
      const { status, statusText, data } = (error ?? {}) as { status?: number; statusText?: string; data?: unknown };
      return [id, { status: status ?? 500, statusText: statusText ?? '', data: status ? data : null, internal: false }];
    }),
  );
}

function headersOf(request: Request, context: StaticHandlerContext, tools: PageTools, html: string): Headers {
  // An address that is itself a secret is kept by no cache on the way.
  const secret = matchRoutes(routes, new URL(request.url).pathname)?.some(({ route }) => (route.handle as PageHandle | undefined)?.secret);
  const shared = request.method === 'GET' && context.statusCode === 200 && !tools.maybeSignedIn && !secret;
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    vary: 'Cookie, Accept-Language',
    'cache-control': shared ? 'public, max-age=5, stale-while-revalidate=30' : 'private, no-store',
  });
  if (shared) headers.set('etag', `W/"${createHash('sha1').update(html).digest('base64url')}"`);
  return headers;
}

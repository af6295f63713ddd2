import { createHash } from 'node:crypto';
import { parseCookie } from 'cookie';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, matchRoutes, StaticRouterProvider, type StaticHandlerContext } from 'react-router';
import { clientOver, type Carrier } from '@participa/base/client.ts';
import type { Variant } from '@participa/tenants/domain/tenant.ts';
import { LANGUAGE_COOKIE, variantFor } from '@participa/tenants/domain/variant.ts';
import { filesOf } from '@participa/messages/variant-files.ts';
import { messagesFor } from '@participa/messages/messages.ts';
import { themeCss, themeOf } from '@participa/kit/theme.ts';
import { App } from './app.tsx';
import { readFiles, type Files, type Scripts } from './built-files.ts';
import type { Left } from './hydrate.tsx';
import { routes, type Handle } from './routes.tsx';
import { PLACE, type Place } from '@participa/shell/place.ts';
import type { Surroundings } from '@participa/shell/surroundings.tsx';
import type { Tools } from '@participa/shell/tools.ts';
import { changeLanguage } from '@participa/shell/change-language.ts';

const handler = createStaticHandler(routes);
const PLAIN_BRAND = '#3d4451';

/** Opens the pages over the folder of the browser's build. */
export async function open(client: string) {
  const files = await readFiles(client);
  return { answer: (request: Request, carry: Carrier) => answer(files, request, carry) };
}

/** A page and the SHA-256 of the style that stands in it, for the policy that allows it. */
interface Answer {
  page: Response;
  styleHash: string | null;
}

async function answer(files: Files, request: Request, carry: Carrier): Promise<Answer> {
  const change = changeLanguage(request);
  if (change) return { page: change, styleHash: null };
  const cookies = parseCookie(request.headers.get('cookie') ?? '');
  const tools: Tools = {
    call: clientOver(carry),
    maybeSignedIn: ['participa', '__Host-participa'].some((name) => cookies[name] !== undefined),
    chosen: cookies[LANGUAGE_COOKIE] ?? null,
    accept: request.headers.get('accept-language'),
  };
  const context = await handler.query(request, { requestContext: tools });
  if (context instanceof Response) return { page: context, styleHash: null };
  return document(files, request, context, tools);
}

function document(files: Files, request: Request, context: StaticHandlerContext, tools: Tools): Answer {
  const place = context.loaderData[PLACE] as Place | undefined;
  const variant = variantFor(place?.tenant, tools.chosen ?? place?.me?.language, tools.accept);
  const theme = themeCss(themeOf({ brand: place?.tenant.brand ?? PLAIN_BRAND }));
  const ids = matchRoutes(routes, new URL(request.url).pathname)?.map(({ route }) => route.id) ?? [];
  const { scripts, ...around } = files.around(ids, filesOf[variant]);
  const surroundings: Surroundings = { theme, ...around };
  const page = renderToString(
    <App speech={{ variant, messages: messagesFor(variant) }} surroundings={surroundings}>
      <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
    </App>,
  );
  const html = `<!doctype html>${page.replace('</body>', () => `${leftScript(context, variant, surroundings)}${scriptTag(scripts)}</body>`)}`;
  return {
    page: new Response(html, { status: context.statusCode, headers: headersOf(request, context, tools, html) }),
    styleHash: createHash('sha256').update(theme).digest('base64'),
  };
}

/** What the browser's half goes on with, as data that no browser runs. */
function leftScript(context: StaticHandlerContext, variant: Variant, { theme: _theme, ...surroundings }: Surroundings): string {
  const { loaderData, actionData, errors } = context;
  const left: Left = { hydration: { loaderData, actionData, errors: errors && plainErrors(errors) }, variant, surroundings };
  return `<script type="application/json" id="left">${JSON.stringify(left)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}</script>`;
}

/** Last in the document: whoever reads first needs letters and colours, and only then scripts. */
const scriptTag = ({ entry, then }: Scripts): string => `<script type="module" src="${entry}" data-then="${then.join(' ')}"></script>`;

/** Failures as the browser may know them: a refusal with its words, and nothing of what broke inside. */
function plainErrors(errors: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => {
      const { status, statusText, data } = (error ?? {}) as { status?: number; statusText?: string; data?: unknown };
      return [id, { status: status ?? 500, statusText: statusText ?? '', data: status ? data : null, internal: false }];
    }),
  );
}

function headersOf(request: Request, context: StaticHandlerContext, tools: Tools, html: string): Headers {
  // An address that is itself a secret is kept by no cache on the way.
  const secret = matchRoutes(routes, new URL(request.url).pathname)?.some(({ route }) => (route.handle as Handle | undefined)?.secret);
  const shared = request.method === 'GET' && context.statusCode === 200 && !tools.maybeSignedIn && !secret;
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    vary: 'Cookie, Accept-Language',
    'cache-control': shared ? 'public, max-age=5, stale-while-revalidate=30' : 'private, no-store',
  });
  if (shared) headers.set('etag', `W/"${createHash('sha1').update(html).digest('base64url')}"`);
  return headers;
}

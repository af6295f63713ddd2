import { request as ask } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import express, { type Request as ExpressRequest, type RequestHandler, type Response as ExpressResponse, type Router } from 'express';
import type { Carrier } from '@participa/base/client.ts';
import { compressedAssets } from './http/compressed-assets.ts';
import { allowStyle, neverSniffed, pageSecurity } from './http/security-headers.ts';
import { logger } from './observe/log.ts';

/** A page and the hash of its inline style. */
interface Answer {
  page: Response;
  styleHash: string | null;
}

/** What the built pages offer: an answer for a request, with a way to ask the API in the visitor's name. */
interface Pages {
  answer(request: Request, carry: Carrier): Promise<Answer>;
}

/** The largest form that a page takes, in bytes. */
const MAX_FORM_BYTES = 128 * 1024;

/** Serves the built pages: their files for a year, all else rendered. The API is called over loopback, with the visitor's own headers. */
export async function pages(folder: string, port: () => number): Promise<Router> {
  const { openPages } = (await import(pathToFileURL(join(folder, 'server', 'entry-server.mjs')).href)) as {
    openPages: (client: string) => Promise<Pages>;
  };
  const client = join(folder, 'client');
  const built = await openPages(client);
  const render: RequestHandler = (request, response, next) => {
    prepare(built, port(), request, response).then(() => next(), next);
  };
  // A router of its own: leaving it must not leave the API behind it as well.
  const router = express.Router();
  router.use((request, _response, next) => (/^\/api(\/|$)/.test(request.path) ? next('router') : next()));
  router.use(compression());
  const files = { index: false, redirect: false, dotfiles: 'ignore' } as const;
  const assets = join(client, 'assets');
  router.use(
    '/assets',
    neverSniffed,
    compressedAssets(assets),
    express.static(assets, { ...files, immutable: true, maxAge: '1y', etag: false, lastModified: false, acceptRanges: false }),
  );
  router.use(neverSniffed, express.static(client, { ...files, maxAge: '1h' }));
  router.use(render, ...pageSecurity, send);
  return router;
}

/** Makes the answer but for the security headers, which need to know its style. */
async function prepare(built: Pages, port: number, request: ExpressRequest, response: ExpressResponse): Promise<void> {
  const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await bodyOf(request);
  if (body === 'too large') {
    response.status(413).type('text/plain').locals['body'] = '413';
    return;
  }
  const cookies: string[] = [];
  const { page, styleHash } = await built.answer(asWebRequest(request, body), loopback(port, request, cookies));
  page.headers.forEach((value, name) => response.append(name, value));
  for (const cookie of cookies) response.append('set-cookie', cookie);
  // A page that signs somebody in or out is hers alone.
  if (cookies.length) response.set('cache-control', 'private, no-store');
  if (styleHash !== null) allowStyle(response, styleHash);
  response.status(page.status).locals['body'] = Buffer.from(await page.arrayBuffer());
}

const send: RequestHandler = (_request, response) => void response.send(response.locals['body']);

function asWebRequest(request: ExpressRequest, body: Buffer | undefined): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const host = /^[\w.:-]+$/.exec(request.headers.host ?? '')?.[0] ?? 'invalid';
  const url = new URL(
    request.originalUrl.startsWith('/') ? request.originalUrl.replace(/^\/+/, '/') : '/',
    `${request.protocol}://${host}`,
  );
  return new Request(url, { method: request.method, headers, ...(body ? { body: new Uint8Array(body) } : {}) });
}

async function bodyOf(request: ExpressRequest): Promise<Buffer | 'too large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_FORM_BYTES) return 'too large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The visitor's headers that are passed to the API. `*.localhost` resolves in browsers only, so the host travels as a header. */
const forwardedHeaders = ['host', 'cookie', 'origin', 'sec-fetch-site', 'accept-language', 'user-agent'];

/** Asks this very process over loopback; cookies that the API sets are gathered in `cookies`. */
const loopback =
  (port: number, visitor: ExpressRequest, cookies: string[]): Carrier =>
  ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const along = Object.fromEntries(
        forwardedHeaders.flatMap((name) => (typeof visitor.headers[name] === 'string' ? [[name, visitor.headers[name]]] : [])),
      );
      const sent = ask(
        {
          host: '127.0.0.1',
          port,
          method,
          path: url,
          headers: { ...along, ...headers, 'x-forwarded-for': visitor.ip ?? '', 'x-forwarded-proto': visitor.protocol },
        },
        (got) => {
          const chunks: Buffer[] = [];
          got.on('data', (chunk: Buffer) => chunks.push(chunk));
          got.on('error', reject);
          got.on('end', () => {
            cookies.push(...(got.headers['set-cookie'] ?? []));
            const text = Buffer.concat(chunks).toString();
            try {
              resolve({ status: got.statusCode ?? 500, body: text ? JSON.parse(text) : undefined });
            } catch (error) {
              logger.error({ url, status: got.statusCode }, 'The API answered no JSON');
              reject(error instanceof Error ? error : new Error(String(error)));
            }
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });

import express, { type RequestHandler } from 'express';
import request from 'supertest';
import { allowStyle, apiSecurity, neverSniffed, pageSecurity } from './security-headers.ts';

async function headersBy(handlers: RequestHandler[]) {
  const app = express().disable('x-powered-by').set('etag', false);
  app.use(...handlers, (_request, response) => void response.end());
  const { headers } = await request(app).get('/');
  const { 'content-security-policy': policy, ...all } = headers as Record<string, string>;
  const ofTransport = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];
  const others = Object.fromEntries(Object.entries(all).filter(([name]) => !ofTransport.includes(name)));
  return { others, policy: policy?.split(';').map((directive) => directive.trim()) };
}

describe('The security headers', () => {
  it('of the API let nothing be sniffed, framed or run', async () => {
    expect(await headersBy(apiSecurity)).toEqual({
      others: { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' },
      policy: ["default-src 'none'", "frame-ancestors 'none'"],
    });
  });

  it('of a page allow what this host serves, and the one style in it', async () => {
    const marked: RequestHandler = (_request, response, next) => {
      allowStyle(response, '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
      next();
    };
    expect(await headersBy([marked, ...pageSecurity])).toEqual({
      others: {
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
        'cross-origin-opener-policy': 'same-origin',
      },
      policy: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "manifest-src 'self'",
      ],
    });
  });

  it('of a page without a style of its own allow no inline style', async () => {
    expect((await headersBy(pageSecurity)).policy).toContain("style-src 'self' 'self'");
  });

  it('of a file say its type is final', async () => {
    expect(await headersBy([neverSniffed])).toEqual({ others: { 'x-content-type-options': 'nosniff' }, policy: undefined });
  });
});

import type { RequestHandler, Response } from 'express';
import { contentSecurityPolicy, crossOriginOpenerPolicy, noSniff, referrerPolicy } from 'helmet';

/** No answer is read as another type than it says. */
export const neverSniffed: RequestHandler = noSniff();

const sameOriginReferrer = referrerPolicy({ policy: 'same-origin' });

/** For the API: its answers are never sniffed, framed or run. */
export const apiSecurity: RequestHandler[] = [
  neverSniffed,
  contentSecurityPolicy({ useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }),
  sameOriginReferrer,
];

const permissions: RequestHandler = (_request, response, next) => {
  // The one header of these that helmet does not write.
  response.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  next();
};

/** What `pageSecurity` reads: the hash of the page's own style, in base64. */
export const allowStyle = (response: Response, sha256: string): void => void (response.locals['style'] = sha256);

const styleOf = (response: unknown): string => {
  const { style } = (response as Response).locals as { style?: string };
  return style ? `'sha256-${style}'` : "'self'";
};

/** For pages: scripts, styles and pictures of this host alone, and the one inline style that `allowStyle` named. */
export const pageSecurity: RequestHandler[] = [
  neverSniffed,
  contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", (_request, response) => styleOf(response)],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      manifestSrc: ["'self'"],
    },
  }),
  sameOriginReferrer,
  crossOriginOpenerPolicy({ policy: 'same-origin' }),
  permissions,
];

import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

const COOKIE_LIFETIME_SECONDS = 30 * 24 * 3600;

/** A cookie for this host alone, out of scripts' reach, not sent from other sites' forms. */
export class HostCookie {
  private readonly name: string;

  constructor(
    name: string,
    private readonly production: boolean,
  ) {
    this.name = production ? `__Host-${name}` : name;
  }

  /** The token in the cookie; undefined when there is none or it is not of our making. */
  read(request: Request): string | undefined {
    const token = readCookie(request.headers.cookie, this.name);
    return token && /^[\w-]{43}$/.test(token) ? token : undefined;
  }

  write(response: Response, token: string, maxAgeSeconds: number): void {
    const { production: secure } = this;
    response.append(
      'set-cookie',
      stringifySetCookie(this.name, token, { maxAge: maxAgeSeconds, path: '/', httpOnly: true, sameSite: 'lax', secure }),
    );
  }
}

/** The session's cookie. */
export class SessionCookie {
  private readonly cookie: HostCookie;

  constructor(production: boolean) {
    this.cookie = new HostCookie('participa', production);
  }

  read(request: Request): string | undefined {
    return this.cookie.read(request);
  }

  write(response: Response, token: string): void {
    this.cookie.write(response, token, COOKIE_LIFETIME_SECONDS);
  }

  clear(response: Response): void {
    this.cookie.write(response, '', 0);
  }
}

/** The value of one cookie of a Cookie header. */
export const readCookie = (header: string | undefined, name: string): string | undefined => parseCookie(header ?? '')[name];

import type { Request, Response } from 'express';

const DAYS_30 = 30 * 24 * 3600;

/** The session's cookie: for this host alone, out of scripts' reach, not sent from other sites' forms. */
export class SessionCookie {
  private readonly name: string;

  constructor(private readonly production: boolean) {
    this.name = production ? '__Host-participa' : 'participa';
  }

  read(request: Request): string | undefined {
    const token = readCookie(request.headers.cookie, this.name);
    return token && /^[\w-]{43}$/.test(token) ? token : undefined;
  }

  write(response: Response, token: string): void {
    response.append('set-cookie', `${this.name}=${token}; Max-Age=${DAYS_30}; ${this.attributes()}`);
  }

  clear(response: Response): void {
    response.append('set-cookie', `${this.name}=; Max-Age=0; ${this.attributes()}`);
  }

  private attributes(): string {
    return `Path=/; HttpOnly; SameSite=Lax${this.production ? '; Secure' : ''}`;
  }
}

/** The value of one cookie of a Cookie header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

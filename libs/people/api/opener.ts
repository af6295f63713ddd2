import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Config } from '@participa/platform/config.ts';
import { readCookie } from '@participa/platform/http/cookies.ts';
import { CONFIG } from '@participa/platform/platform.module.ts';

const DAY = 24 * 3600;

/**
 * Remembers which browser opened an account. Whoever confirms an address proves that she reads its mail, not that she chose the
 * password: somebody else may have opened the account in her name and wait for her to confirm it. Only in the browser where the
 * password was chosen does it survive the confirmation.
 */
@Injectable()
export class Opener {
  private readonly name: string;
  private readonly attributes: string;

  constructor(@Inject(CONFIG) { production }: Config) {
    this.name = production ? '__Host-participa-opener' : 'participa-opener';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${production ? '; Secure' : ''}`;
  }

  /** Marks the browser, and answers the hash to keep. A browser that is marked already keeps its mark. */
  mark(request: Request, response: Response): Buffer {
    const token = this.token(request) ?? randomBytes(32).toString('base64url');
    response.append('set-cookie', `${this.name}=${token}; Max-Age=${DAY}; ${this.attributes}`);
    return hashed(token);
  }

  /** The hash of this browser's mark, if it has one. */
  of(request: Request): Buffer | undefined {
    const token = this.token(request);
    return token === undefined ? undefined : hashed(token);
  }

  private token(request: Request): string | undefined {
    const token = readCookie(request.headers.cookie, this.name);
    return token && /^[\w-]{43}$/.test(token) ? token : undefined;
  }
}

const hashed = (token: string) => createHash('sha256').update(token).digest();

import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '@participa/platform/config.ts';
import { HostCookie } from '@participa/platform/http/cookies.ts';

const MARK_LIFETIME_SECONDS = 24 * 3600;

/**
 * Remembers which browser opened an account. Who confirms an address proves that she reads its mail, not that she chose the
 * password: somebody else may have opened the account in her name and wait for her to confirm it. Only in the browser where the
 * password was chosen does it survive the confirmation.
 */
@Injectable()
export class SignUpBrowserMark {
  private readonly cookie: HostCookie;

  constructor(@Inject(CONFIG) { production }: Config) {
    this.cookie = new HostCookie('participa-opener', production);
  }

  /** Marks the browser, and answers the hash to keep. A browser that is marked already keeps its mark. */
  mark(request: Request, response: Response): Buffer {
    const token = this.cookie.read(request) ?? randomBytes(32).toString('base64url');
    this.cookie.write(response, token, MARK_LIFETIME_SECONDS);
    return hashed(token);
  }

  /** The hash of this browser's mark, if it has one. */
  hashOf(request: Request): Buffer | undefined {
    const token = this.cookie.read(request);
    return token === undefined ? undefined : hashed(token);
  }
}

const hashed = (token: string) => createHash('sha256').update(token).digest();

import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Not } from 'typeorm';
import { DAY_MS } from '@participa/base/duration.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { BatchLoader } from '@participa/platform/batch-loader.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { SessionLookup } from '@participa/platform/http/session-lookup.ts';
import { SessionCookie } from '@participa/platform/http/cookies.ts';
import { SessionRow } from './session.entity.ts';
import { identities } from './sessions.statements.ts';

declare module '@participa/platform/http/requester.ts' {
  /** As the session tells her: enough for every rule, without another query. */
  interface Identity {
    name: string;
    email: string;
    emailConfirmed: boolean;
    verified: boolean;
    /** From the roll, once verified: day of birth, zone, and the key that is her one voice in every vote. */
    born: string | null;
    zone: string | null;
    rollKey: Buffer | null;
    since: Date;
    /** Until when a moderator blocked the account, and by which rule. */
    blockedUntil: Date | null;
    blockedFor: string | null;
    /** Hash of the session's token. */
    session: Buffer;
  }
}

/** How long a session lasts. */
const SESSION_LIFETIME_MS = 30 * DAY_MS;

/** Sessions are rows: ending one ends it at once, everywhere. Roles are read with them, so that the guard needs one statement. */
@Injectable()
export class Sessions extends SessionLookup {
  private readonly lookups = new BatchLoader<Buffer, Identity | undefined>((tenant, sessions) => this.findAll(tenant, sessions));

  constructor(
    private readonly database: Database,
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
  ) {
    super();
  }

  /** The person signed in by the request's cookie at this tenant; a cookie of another tenant signs nobody in. */
  async identify(tenant: string, request: Request): Promise<Identity | undefined> {
    const token = this.cookie.read(request);
    if (!token) return undefined;
    return this.lookups.load(tenant, hashed(token));
  }

  /** Who signed in with each of these sessions, in one statement. */
  private async findAll(tenant: string, sessions: Buffer[]): Promise<(Identity | undefined)[]> {
    const rows = await this.database.queryOnce(tenant, identities, { sessions });
    return sessions.map((session) => rows.find((row) => row.session.equals(session)));
  }

  /** Signs `person` in: a new row and its cookie. Must run inside the tenant's transaction. */
  async open(person: string, response: Response): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.tx.insert(SessionRow, {
      tokenHash: hashed(token),
      personId: person,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME_MS),
    });
    this.cookie.write(response, token);
  }

  /** Signs out: the row is gone, the cookie too. */
  async close(session: Buffer, response: Response): Promise<void> {
    await this.tx.delete(SessionRow, { tokenHash: session });
    this.cookie.clear(response);
  }

  /** Ends every session of `person`. */
  async closeAll(person: string): Promise<void> {
    await this.tx.delete(SessionRow, { personId: person });
  }

  /** Ends every session of `person` but `kept`. */
  async closeOthers(person: string, kept: Buffer): Promise<void> {
    await this.tx.delete(SessionRow, { personId: person, tokenHash: Not(kept) });
  }
}

const hashed = (token: string) => createHash('sha256').update(token).digest();

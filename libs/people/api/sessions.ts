import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DAY_MS } from '@participa/base/moment.ts';
import { Clock } from '@participa/platform/clock.ts';
import { Database } from '@participa/platform/database/database.ts';
import { BatchLoader } from '@participa/platform/batch-loader.ts';
import type { Identity } from '@participa/platform/http/requester.ts';
import { SessionLookup } from '@participa/platform/http/session-lookup.ts';
import { SessionCookie } from '@participa/platform/http/cookies.ts';
import { SessionRow } from './session.entity.ts';

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

/** Sessions are rows: ending one ends it at once, everywhere. Roles ride on them, so that the guard needs one look. */
@Injectable()
export class Sessions extends SessionLookup {
  private readonly lookups = new BatchLoader<Buffer, Identity | undefined>((tenant, sessions) => this.findAll(tenant, sessions));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
  ) {
    super();
  }

  /** Who signed in with the request's cookie at this tenant; a cookie of another tenant is nobody's. */
  async identify(tenant: string, request: Request): Promise<Identity | undefined> {
    const token = this.cookie.read(request);
    if (!token) return undefined;
    return this.lookups.load(tenant, hashed(token));
  }

  /** Who signed in with each of these sessions, in one statement. */
  private async findAll(tenant: string, sessions: Buffer[]): Promise<(Identity | undefined)[]> {
    const rows = await this.database.queryOnce<Identity>(
      tenant,
      `SELECT s.token_hash AS session, p.id, p.name, p.email, p.roles, p.language, p.email_confirmed_at IS NOT NULL AS "emailConfirmed", p.verified_at IS NOT NULL AS verified,
              p.born::text AS born, p.zone, p.roll_key AS "rollKey", p.blocked_until AS "blockedUntil", p.blocked_for AS "blockedFor", p.created_at AS since
         FROM sessions s JOIN people p ON p.tenant_id = s.tenant_id AND p.id = s.person_id
        WHERE s.tenant_id = $1 AND s.token_hash = ANY($2::bytea[]) AND s.expires_at > now()`,
      [sessions],
    );
    return sessions.map((session) => rows.find((row) => row.session.equals(session)));
  }

  /** Signs `person` in: a new row and its cookie. Must run inside the tenant's transaction. */
  async open(person: string, response: Response): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.database.now.insert(SessionRow, {
      tokenHash: hashed(token),
      personId: person,
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME_MS),
    });
    this.cookie.write(response, token);
  }

  /** Signs out: the row is gone, the cookie too. */
  async close(session: Buffer, response: Response): Promise<void> {
    await this.database.now.delete(SessionRow, { tokenHash: session });
    this.cookie.clear(response);
  }

  /** Ends every session of `person` but `kept`. */
  async closeOthers(person: string, kept: Buffer): Promise<void> {
    await this.database.now.rows(`DELETE FROM sessions WHERE tenant_id = $1 AND person_id = $2 AND token_hash <> $3`, [person, kept]);
  }
}

const hashed = (token: string) => createHash('sha256').update(token).digest();

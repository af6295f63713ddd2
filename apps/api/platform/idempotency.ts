import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Database } from './database/database.ts';
import type { ApiRequest } from './http/requester.ts';
import { Refusal } from './refusal.ts';

/** A repeated POST with the same `Idempotency-Key` gets the first one's answer and has no second effect (draft-ietf-httpapi-idempotency-key-header). */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async once(request: ApiRequest, work: () => Promise<unknown>): Promise<unknown> {
    const header = request.headers['idempotency-key'];
    if (header === undefined) return work();
    if (typeof header !== 'string' || header.length < 8 || header.length > 100) throw new Refusal('malformed_request');
    const requester = request.requester!;
    const key = digest(requester.person?.id ?? requester.address, header);
    const fingerprint = digest(request.method, request.path, JSON.stringify(request.input));
    const scope = this.database.now;
    // A concurrent twin waits here until the first one commits.
    const [fresh] = await scope.rows(
      `INSERT INTO idempotency_keys (tenant_id, key, request, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key`,
      [key, fingerprint, this.clock.now()],
    );
    if (!fresh) {
      const [stored] = await scope.rows<{ request: Buffer; reply: unknown }>(
        `SELECT request, reply FROM idempotency_keys WHERE tenant_id = $1 AND key = $2`,
        [key],
      );
      if (!stored?.request.equals(fingerprint)) throw new Refusal('idempotency_reused');
      return stored.reply ?? undefined;
    }
    const reply = await work();
    await scope.rows(`UPDATE idempotency_keys SET reply = $3 WHERE tenant_id = $1 AND key = $2`, [key, JSON.stringify(reply ?? null)]);
    return reply;
  }
}

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest();

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Tx } from './database/tx.ts';
import type { ApiRequest } from './http/requester.ts';
import { keepKey, storedReply, storeReply } from './idempotency.statements.ts';
import { Refusal } from './refusal.ts';

/**
 * A repeated POST with the same `Idempotency-Key` gets the first one's answer and has no second effect
 * (draft-ietf-httpapi-idempotency-key-header).
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async once(request: ApiRequest, work: () => Promise<unknown>): Promise<unknown> {
    const header = request.headers['idempotency-key'];
    if (header === undefined) return work();
    const { requester } = request;
    if (!requester || typeof header !== 'string' || header.length < 8 || header.length > 100) throw new Refusal('malformed_request');
    const key = digest(requester.person?.id ?? requester.address, header);
    const fingerprint = digest(request.method, request.path, JSON.stringify(request.input));
    // The same request sent twice at once waits here until the first one commits.
    if (!(await this.tx.maybe(keepKey, { key, request: fingerprint, at: this.clock.now() }))) return this.earlierReply(key, fingerprint);
    const reply = await work();
    await this.tx.run(storeReply, { key, reply: reply ?? null });
    return reply;
  }

  private async earlierReply(key: Buffer, fingerprint: Buffer): Promise<unknown> {
    const stored = await this.tx.maybe(storedReply, { key });
    if (!stored?.request.equals(fingerprint)) throw new Refusal('idempotency_reused');
    return stored.reply ?? undefined;
  }
}

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest();

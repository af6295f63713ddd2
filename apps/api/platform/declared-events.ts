import { AsyncLocalStorage } from 'node:async_hooks';
import type { AuditEventCode } from '@participa/base/room.ts';

/** What the route under way says that it records. */
const declared = new AsyncLocalStorage<readonly AuditEventCode[] | undefined>();

/** Runs a request's work, which may record the audit events that its route declares and no others. */
export const recordingOnly = <T>(codes: readonly AuditEventCode[], work: () => T): T => declared.run(codes, work);

/** Runs work that belongs to no single request: a batch of many, or what goes on after the answer. */
export const outsideOfRequests = <T>(work: () => T): T => declared.run(undefined, work);

/** Throws when the route under way does not declare that it records these events: its contract would not tell the truth. */
export function checkDeclared(codes: readonly AuditEventCode[]): void {
  const allowed = declared.getStore();
  const missing = allowed && codes.filter((code) => !allowed.includes(code));
  if (missing?.length) throw new Error(`The route does not declare that it records ${missing.join(', ')}`);
}

import type { Me } from '../domain/person.ts';
import type { Identity } from '@participa/platform/http/asker.ts';

/** A person as she sees herself. */
export const toMe = ({
  id,
  name,
  email,
  roles,
  language,
  emailConfirmed,
  verified,
  since,
}: Omit<Identity, 'session' | 'born' | 'zone' | 'rollKey' | 'blockedUntil' | 'blockedFor'>): Me => ({
  id,
  name,
  email,
  roles: roles.filter((role) => role !== 'visitor'),
  language,
  emailConfirmed,
  verified,
  since: since.toISOString(),
});

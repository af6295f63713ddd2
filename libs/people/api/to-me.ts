import type { Language } from '@participa/base/language.ts';
import type { Me } from '../domain/person.ts';
import type { Manifests } from '@participa/platform/manifests.ts';
import type { Identity } from '@participa/platform/http/requester.ts';

/** A person as she sees herself. */
export const toMe = (
  {
    id,
    name,
    email,
    roles,
    language,
    emailConfirmed,
    verified,
    since,
  }: Omit<Identity, 'session' | 'born' | 'zone' | 'rollKey' | 'blockedUntil' | 'blockedFor'>,
  manifests: Manifests,
  answerLanguage: Language,
): Me => ({
  id,
  name,
  email,
  roles: roles.filter((role) => role !== 'visitor'),
  permissions: [...manifests.permissionsOf(roles)],
  adminSections: manifests.adminSectionsOf(roles, answerLanguage),
  language,
  emailConfirmed,
  verified,
  since: since.toISOString(),
});

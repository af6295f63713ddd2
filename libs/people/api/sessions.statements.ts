import type { Language } from '@participa/base/language.ts';
import type { Role } from '@participa/base/roles.ts';
import { bool, bytea, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Who signed in with each of these sessions, as far as they last. */
export const identities = sql({
  name: 'people.identities',
  params: { sessions: bytea.array },
  row: {
    session: bytea,
    id: uuid,
    name: text,
    email: text,
    roles: text.array.as<Role[]>(),
    language: text.as<Language>().nullable,
    emailConfirmed: bool.asserted,
    verified: bool.asserted,
    born: text.nullable,
    zone: text.nullable,
    rollKey: bytea.nullable,
    blockedUntil: timestamptz.nullable,
    blockedFor: text.nullable,
    since: timestamptz,
  },
  text: `
    SELECT s.token_hash AS session, p.id, p.name, p.email, p.roles, p.language, p.email_confirmed_at IS NOT NULL AS "emailConfirmed",
           p.verified_at IS NOT NULL AS verified, p.born::text AS born, p.zone, p.roll_key AS "rollKey", p.blocked_until AS "blockedUntil",
           p.blocked_for AS "blockedFor", p.created_at AS since
      FROM sessions s JOIN people p ON p.tenant_id = s.tenant_id AND p.id = s.person_id
     WHERE s.tenant_id = $tenant AND s.token_hash = ANY($sessions::bytea[]) AND s.expires_at > now()`,
});

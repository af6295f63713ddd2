import { array, boolean, enum as oneOf, nullable, object, string, union, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { OpenAdminSection, PermissionText } from '@participa/base/permission.ts';
import { Email } from '@participa/base/email.ts';
import { line } from '@participa/base/text.ts';
import { Language } from '@participa/base/language.ts';
import { accountRoles, type Role } from '@participa/base/roles.ts';

/** Six digits sent by e-mail, good once and for ten minutes. */
export const OneTimeCode = string()
  .trim()
  .regex(/^\d{6}$/);

/** The password of a new account or a change: 10 to 200 characters, any of them. */
export const NewPassword = string().min(10).max(200);

/** The person who is signed in, as she sees herself. */
export const Me = object({
  id: Id,
  name: string(),
  email: string(),
  roles: array(oneOf(accountRoles)),
  permissions: array(PermissionText).meta({ description: 'What the roles allow' }),
  adminSections: array(OpenAdminSection).meta({ description: 'The sections of the back office that the roles open, in their order' }),
  language: nullable(Language),
  emailConfirmed: boolean(),
  verified: boolean().meta({ description: 'On the roll of residents' }),
  since: Moment,
});
export type Me = Infer<typeof Me>;

/** A new account. */
export const SignUp = object({ name: line(2, 80), email: Email, password: NewPassword });

/** Signing in: with the password, or with the code that was sent to the address. */
export const Credentials = union([
  object({ email: Email, password: string().min(1).max(200) }).strict(),
  object({ email: Email, code: OneTimeCode }).strict(),
]);

/** How a person appears beside what she wrote. `kind` tells a neighbour from an office. */
export const Byline = object({ name: string(), kind: oneOf(['person', 'municipality', 'withdrawn']) });
export type Byline = Infer<typeof Byline>;

/** How a person with these roles appears: staff write as the municipality. */
export const byline = (name: string, roles: readonly Role[]): Byline => ({
  name,
  kind: roles.includes('resident') ? 'person' : 'municipality',
});

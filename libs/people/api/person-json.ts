import type { Language } from '@participa/base/language.ts';
import type { Role } from '@participa/base/roles.ts';

/** What `authorJson` gives. */
export interface AuthorJson {
  name: string;
  roles: Role[];
}

/** What `personRefJson` gives. */
export interface PersonRefJson {
  id: string;
  name: string;
}

/** What `accountJson` gives; moments as JSON writes them. */
export interface AccountJson {
  since: string;
  blockedUntil: string | null;
}

/** What `rollAccountJson` gives; moments as JSON writes them. */
export interface RollAccountJson {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  language: Language | null;
  blockedUntil: string | null;
  blockedFor: string | null;
  since: string;
}

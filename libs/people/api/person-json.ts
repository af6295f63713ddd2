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

import type { Role } from '@participa/base/roles.ts';

/** A row of `people`. */
export interface PersonRows {
  id: string;
  email: string;
  name: string;
  password_hash: string | null;
  roles: Role[];
  email_confirmed_at: string;
  verified_at: string | null;
  created_at: string;
  /** From the roll, hexadecimal as PostgreSQL reads bytes; null where she has not proved it. */
  roll_key: string | null;
  born: string | null;
  zone: string | null;
}

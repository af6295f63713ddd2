import { string } from 'zod';

/** An e-mail address as accounts are found by it: trimmed and in lower case, without control characters. */
export const Email = string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s\p{C}@<>"',;:()\\[\]]+@[^\s\p{C}@<>"',;:()\\[\]]+\.[^\s\p{C}@<>"',;:()\\[\].]{2,}$/u)
  .meta({ format: 'email' });

import { array, int, literal, object, string, enum as oneOf, type infer as Infer } from 'zod';
import { governmentKinds } from '@participa/tenants/domain/tenant.ts';
import { Language, Variant } from '@participa/base/language.ts';
import { deriveKey, type Config } from '@participa/platform/config.ts';

/** What an export says of itself: whose it is, what is in it, and how to see that nothing was lost or changed. */
export const Manifest = object({
  format: literal('participa-export'),
  version: literal(1),
  at: string(),
  government: object({
    slug: string(),
    name: string(),
    kind: oneOf(governmentKinds),
    country: string(),
    variant: Variant,
    languages: array(Language),
    time_zone: string(),
    currency: string(),
    brand: string(),
    coat: string(),
    motto: string(),
  }),
  /** Tells whether the installation that takes it in hashes the roll's numbers alike; nothing can be computed from it. */
  pepper: string(),
  tables: array(
    object({ name: string().regex(/^[a-z_]+$/), columns: array(string().regex(/^[a-z_]+$/)), rows: int().min(0), sha256: string() }),
  ).max(200),
});
export type Manifest = Infer<typeof Manifest>;

/** The name of the manifest in the ZIP; every table is `<table>.ndjson` beside it. */
export const MANIFEST_NAME = 'manifest.json';

/** The mark of the key under which this installation hashes the roll's numbers. */
export const pepperMark = ({ pepper, secret }: Config): string =>
  deriveKey(pepper ?? secret, 'export/pepper')
    .toString('hex')
    .slice(0, 16);

import canonicalize from 'canonicalize';

/** JSON with one spelling (RFC 8785), so that the same rules have the same hash everywhere. `value` is what JSON can hold. */
export const canonical = (value: unknown): string => canonicalize(value) as string;

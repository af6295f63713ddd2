import type { Zone } from '@participa/tenants/domain/tenant.ts';
import { fold } from '@participa/base/text.ts';

/** What stands before a name and is no part of it. */
const PREFIX = /^(barrio|bo|b|bairro|delegacion|deleg|zona|comuna|distrito|localidad|sector)\s+/;

const plain = (name: string): string => {
  const words = fold(name)
    .replace(/[°º]/g, 'o')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return words.replace(PREFIX, '') || words;
};

/**
 * Finds the zone that a cell of a roll names: without accents, large letters or what is usually put before ("Bº PATAGONIA", "Comuna 3").
 */
export function zoneFinder(zones: readonly Zone[]): (cell: string) => string | undefined {
  const known = new Map(
    zones.flatMap(
      ({ key, name }) =>
        [
          [plain(key), key],
          [plain(name), key],
        ] as const,
    ),
  );
  return (cell) => known.get(plain(cell));
}

import { fold } from '@participa/base/text.ts';
import type { Zone } from './tenant.ts';

/** At most so many zones: what a map and a list can still show. */
export const MAX_ZONES = 300;

/** A key made of a name, for addresses: "Ingeniero White" → "ingeniero-white". */
export const keyOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '') || 'zona';

/** What somebody wants of a zone: one that is there keeps its key, a new one has none yet. */
export interface WantedZone {
  key: string | null;
  name: string;
}

/** The zones that come of what was typed, in its order: known keys stay, new names get keys of their own, what stands twice counts once. */
export function zonesFrom(wanted: readonly WantedZone[], known: readonly Zone[]): Zone[] {
  const taken = new Set(known.map(({ key }) => key));
  const zones = new Map<string, Zone>();
  const names = new Set<string>();
  for (const { key, name } of wanted) {
    const folded = fold(name);
    if (names.has(folded)) continue;
    names.add(folded);
    const same = key !== null && taken.has(key) ? key : known.find((zone) => fold(zone.name) === folded && !zones.has(zone.key))?.key;
    const own = same ?? freeKey(keyOf(name), taken);
    taken.add(own);
    zones.set(own, { key: own, name });
  }
  return [...zones.values()];
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

import { present } from '@participa/base/present.ts';
import { DAY_MS, HOUR_MS } from '@participa/base/duration.ts';
import type { Role } from '@participa/base/roles.ts';
import type { Chance } from '@participa/base/chance.ts';
import { demoDocuments } from './demo-documents.ts';
import type { PersonRows } from './person-rows.ts';
import { silentPeople, type CitySlug } from './silent-people.ts';
import type { DemoPerson } from './story.ts';

/** The password of every account of the demonstration; refused in production. */
export const demoPassword = 'participa-demo';

/** The keys of the story's people whose account has the password. */
const accounts = [
  'vecina1',
  'vecina2',
  'vecina3',
  'vecina4',
  'vecina5',
  'nueva',
  'moderadora',
  'moderador',
  'evaluadora',
  'mesa',
  'admin',
] as const;
const staff: Record<string, Role[]> = {
  moderadora: ['moderator'],
  moderador: ['moderator'],
  evaluadora: ['evaluator'],
  mesa: ['officer'],
  admin: ['admin'],
};

/** A city as far as its people are concerned. */
interface PeopledCity {
  slug: string;
  zones: readonly { key: string }[];
  people: readonly DemoPerson[];
}

/** The story's people by key and those without a word of their own; accounts are older than what their owners did. */
export interface DemoPeople {
  named: Map<string, PersonRows>;
  silent: PersonRows[];
}

/** Everybody of a city: `firstActs` tells when each of the story's people did her first thing. */
export function demoPeopleOf(
  city: PeopledCity,
  silent: number,
  firstActs: Map<string, number>,
  tools: { now: number; chance: Chance; id(at: number): string; passwordHash: string; rollKeys: ReadonlyMap<string, string> },
): DemoPeople {
  const { now, chance, id, passwordHash, rollKeys } = tools;
  const host = `${city.slug}.test`;
  const made = (local: string, name: string, zone: string, created: number, more: Partial<PersonRows> = {}): PersonRows => ({
    id: id(created),
    email: `${local}@${host}`,
    name,
    password_hash: null,
    roles: ['resident'],
    email_confirmed_at: new Date(created).toISOString(),
    verified_at: new Date(Math.min(created + (1 + chance.below(40)) * HOUR_MS, now)).toISOString(),
    created_at: new Date(created).toISOString(),
    ...(more.verified_at === null
      ? { roll_key: null, born: null, zone: null }
      : {
          ...onRoll(zone, chance),
          ...(rollKeys.has(local) ? { roll_key: present(rollKeys.get(local)), born: present(demoDocuments[local]).born } : {}),
        }),
    ...more,
  });
  const named = city.people.map(({ key, name, zone }): [string, PersonRows] => {
    const long = now - Math.floor((80 + chance.next() * 120) * DAY_MS);
    const created = Math.min(key === 'nueva' ? now - 2 * DAY_MS : long, (firstActs.get(key) ?? now) - HOUR_MS);
    const account = (accounts as readonly string[]).includes(key) ? { password_hash: passwordHash } : {};
    return [
      key,
      made(key, name, zone, created, { ...account, roles: staff[key] ?? ['resident'], ...(key === 'nueva' ? { verified_at: null } : {}) }),
    ];
  });
  const names = silentPeople(
    city.slug as CitySlug,
    silent,
    city.people.map(({ name }) => name),
    chance,
  );
  const quiet = names.map((name, at) =>
    made(
      `silente${at + 1}`,
      name,
      chance.pick(city.zones).key,
      now - Math.floor((at % 3 ? 360 + chance.next() * 80 : 78 + chance.next() * 150) * DAY_MS),
      chance.next() < 0.15 ? { verified_at: null } : {},
    ),
  );
  return { named: new Map(named), silent: quiet };
}

/** What the roll says of somebody invented: a key that no document has, an age from 16 to 85, a zone. */
const onRoll = (zone: string, chance: Chance) => ({
  roll_key: `\\x${[...chance.bytes(32)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`,
  born: `${1941 + chance.below(68)}-${String(1 + chance.below(12)).padStart(2, '0')}-${String(1 + chance.below(28)).padStart(2, '0')}`,
  zone,
});

/** The addresses that sign in to the demonstration in `slug`, with what each may do there. */
export const demoAccounts = (slug: string): { email: string; role: Role; verified: boolean }[] =>
  slug === 'red'
    ? [{ email: 'operadora@participa.test', role: 'operator', verified: true }]
    : accounts.map((key) => ({ email: `${key}@${slug}.test`, role: staff[key]?.[0] ?? 'resident', verified: key !== 'nueva' }));

import type { Language } from './language.ts';
import type { RoomName, Rooms } from './room.ts';

/** What a section of the back office is called, and what can be done there. */
export interface SectionNames {
  title: string;
  text: string;
}

/** What the codes of a manifest are called in one language. */
export interface CodeNames {
  auditEvents?: Readonly<Record<string, string>>;
  adminSections?: Readonly<Record<string, SectionNames>>;
}

/** What the codes of one room's manifest are called, language by language: leaving one out does not compile. */
export type RoomNames<Name extends RoomName> = Readonly<Record<Language, EventNames<Rooms[Name]> & SectionNamesOf<Rooms[Name]>>>;

type EventNames<Manifest> = Manifest extends { readonly auditEvents: infer Events }
  ? { auditEvents: Readonly<Record<keyof Events, string>> }
  : unknown;
type SectionNamesOf<Manifest> = Manifest extends { readonly adminSections: readonly { readonly name: infer Section extends string }[] }
  ? { adminSections: Readonly<Record<Section, SectionNames>> }
  : unknown;

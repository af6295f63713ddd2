import type { AnyTexts } from '@participa/base/texts.ts';
import { registerKindForms, registerKindParts, type KindForms, type KindParts } from './kind-parts.ts';

/** A kind of processes as its room brings it to the browser. Its parts are loaded by the pages that need them. */
export interface WebProcessKind {
  /** The sentences that its parts say. */
  texts: readonly AnyTexts[];
  /** The sentences that only its forms say. */
  formTexts: readonly AnyTexts[];
  parts(): Promise<KindParts>;
  forms(): Promise<KindForms>;
}

const kinds: WebProcessKind[] = [];
let areListed = false;

/** Adds a kind. The pages of its room must be listed above those of processes, which take the kinds that there are. */
export function addProcessKind(kind: WebProcessKind): void {
  if (areListed) throw new Error('The pages of processes were listed before this kind of processes');
  kinds.push(kind);
}

/** The sentences of all kinds, for the pages of processes. */
export function kindTexts(): AnyTexts[] {
  areListed = true;
  return kinds.flatMap(({ texts }) => texts);
}

/** The sentences of the forms of all kinds, for the pages that prepare processes. */
export const kindFormTexts = (): AnyTexts[] => [...kindTexts(), ...kinds.flatMap(({ formTexts }) => formTexts)];

/** Brings what each kind says, before a page that tells of processes is drawn. */
export async function loadKindParts(): Promise<void> {
  for (const parts of await Promise.all(kinds.map((kind) => kind.parts()))) registerKindParts(parts);
}

/** Brings the forms of each kind too, before a page that prepares processes is drawn. */
export async function loadKindForms(): Promise<void> {
  const [forms] = await Promise.all([Promise.all(kinds.map((kind) => kind.forms())), loadKindParts()]);
  for (const form of forms) registerKindForms(form);
}

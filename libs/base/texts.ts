import type { Variant } from './language.ts';

/** A tree of sentences as another language may say it: the same keys, and functions of the same facts. */
export type Translation<T> = {
  [Key in keyof T]: T[Key] extends (...facts: infer Facts) => infer Sentence
    ? (...facts: Facts) => Sentence extends string ? string : Sentence
    : T[Key] extends string
      ? string
      : Translation<T[Key]>;
};

/** What one country says otherwise than its language: some of the tree. */
export type Overlay<T> = {
  [Key in keyof T]?: T[Key] extends (...facts: never[]) => unknown ? Translation<T>[Key] : T[Key] extends string ? string : Overlay<T[Key]>;
};

type Source<T> = () => Promise<{ texts: T }>;

/** Where the sentences of a bundle are, language by language. Spanish gives their shape, and Argentina only what it says otherwise. */
export interface TextsSources<Spanish> {
  es: Source<Spanish>;
  'es-AR'?: Source<Overlay<NoInfer<Spanish>>>;
  pt: Source<Translation<NoInfer<Spanish>>>;
  en: Source<Translation<NoInfer<Spanish>>>;
}

/** A bundle of sentences: a page names the bundles that it needs, and only those are loaded, in its language. */
export interface Texts<T extends object> {
  name: string;
  sources: TextsSources<T>;
  /** Bundles that come along, as the refusals of the rooms on which a room stands. */
  uses?: readonly AnyTexts[];
  /** Only the type, for `TextsOf`. */
  type?: T;
}

/** Any bundle, whatever it says. */
export interface AnyTexts {
  name: string;
  sources: Partial<Record<keyof TextsSources<object>, Source<object>>>;
  uses?: readonly AnyTexts[];
}

/** The tree of sentences of a bundle: `TextsOf<typeof ballotsTexts>`. */
export type TextsOf<Bundle> = Bundle extends { type?: infer T } ? Exclude<T, undefined> : never;

/** Declares a bundle: `defineTexts('ballots', { es: () => import('./es.ts'), … })`. Its name is its own among all bundles. */
export const defineTexts = <Spanish extends object>(name: string, sources: TextsSources<Spanish>): Texts<Translation<Spanish>> => ({
  name,
  sources: sources as unknown as TextsSources<Translation<Spanish>>,
});

/** The languages of a variant, the later ones laid over the earlier. */
const languagesOf: Record<Variant, readonly (keyof TextsSources<object>)[]> = {
  'es-AR': ['es', 'es-AR'],
  'es-CO': ['es'],
  'es-BO': ['es'],
  'es-CL': ['es'],
  'pt-BR': ['pt'],
  en: ['en'],
};

const loaded = new Map<string, object>();
const keyOf = (name: string, variant: Variant) => `${name} ${variant}`;

/** Where a bundle's sentences of one variant come from. */
export const sourcesFor = ({ sources }: AnyTexts, variant: Variant): Source<object>[] =>
  languagesOf[variant].flatMap((language) => sources[language] ?? []);

/** Loads the sentences of one variant, once. */
export async function loadTexts<T extends object>(bundle: Texts<T>, variant: Variant): Promise<T> {
  const known = loaded.get(keyOf(bundle.name, variant));
  if (known) return known as T;
  const sources = sourcesFor(bundle, variant);
  if (!sources.length) throw new Error(`Nobody knows where the texts "${bundle.name}" are: they were declared by name alone`);
  const files = await Promise.all(sources.map((source) => source()));
  return keepTexts(bundle.name, variant, files) as T;
}

/** Bundles with those that come along, each once. */
export function withUses(bundles: readonly AnyTexts[], all = new Set<AnyTexts>()): Set<AnyTexts> {
  for (const bundle of bundles) {
    if (all.has(bundle)) continue;
    all.add(bundle);
    withUses(bundle.uses ?? [], all);
  }
  return all;
}

/** Loads several bundles, in several variants. */
export async function loadAllTexts(bundles: Iterable<AnyTexts>, variants: readonly Variant[]): Promise<void> {
  await Promise.all([...bundles].flatMap((bundle) => variants.map((variant) => loadTexts(bundle as Texts<object>, variant))));
}

/** Keeps sentences that were brought otherwise than by `loadTexts`, as a page's first ones are. */
export function keepTexts(name: string, variant: Variant, files: readonly { texts: object }[]): object {
  const texts = files.map((file) => file.texts).reduce((base, overlay) => withOverlay(base, overlay));
  loaded.set(keyOf(name, variant), texts);
  return texts;
}

/** Sentences that are loaded already. */
export function textsIn<T extends object>({ name }: Texts<T>, variant: Variant): T {
  const texts = loaded.get(keyOf(name, variant));
  if (!texts) throw new Error(`The texts "${name}" are not loaded: does the page list them?`);
  return texts as T;
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `base` with the sentences of `overlay` laid on it; a list takes the place of the whole list. */
function withOverlay(base: object, overlay: object): object {
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(overlay)) {
    const under = result[key];
    result[key] = isTree(value) && isTree(under) ? withOverlay(under, value) : value;
  }
  return result;
}

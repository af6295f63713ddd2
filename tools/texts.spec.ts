import { existsSync, readdirSync } from 'node:fs';
import { loadTexts, type AnyTexts, type Texts } from '@participa/base/texts.ts';
import type { Variant } from '@participa/base/language.ts';
import { variants } from '@participa/base/variants.ts';

/** Every bundle of every room, of base and of the frame. */
const bundles: AnyTexts[] = [...readdirSync('libs').map((room) => `libs/${room}`), 'apps/web/shell']
  .map((folder) => `${folder}/texts/texts.ts`)
  .filter((file) => existsSync(file))
  .flatMap((file) => Object.values(jest.requireActual<Record<string, AnyTexts>>(`../${file}`)));

const facts = new Proxy({}, { get: (_, key) => (typeof key === 'string' ? 7 : undefined) });
/** What sentences are asked with: a count and words, words alone, lists, facts by name. One that takes none of these fails the test. */
const plausible: unknown[][] = [[3, '3', '3', '3', '3', '3'], ['3', '3', '3', '3', '3', '3'], [['3'], ['3'], '3'], [facts]];

/** Every sentence of a tree, by its path. */
function sentences(tree: unknown, path: string): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return sentences(said(tree as Ask, path), `${path}()`);
  return tree && typeof tree === 'object' ? Object.entries(tree).flatMap(([key, value]) => sentences(value, `${path}.${key}`)) : [];
}

type Ask = (...given: unknown[]) => unknown;
function said(ask: Ask, path: string): unknown {
  const answers: unknown[] = [];
  for (const given of plausible) {
    try {
      answers.push(ask(...given));
    } catch {
      // Asked with what it does not take; one of the ways must do.
    }
  }
  if (answers.length === 0) throw new Error(`${path} throws whatever it is asked with`);
  return answers.find((answer) => !/undefined|\[object/.test(JSON.stringify(answer))) ?? answers[0];
}

describe('Texts', () => {
  const all = new Map<Variant, [string, string][]>();
  beforeAll(async () => {
    for (const variant of variants) {
      const said = await Promise.all(
        bundles.map(async (bundle) => sentences(await loadTexts(bundle as Texts<object>, variant), `${bundle.name}:`)),
      );
      all.set(variant, said.flat());
    }
  });
  const of = (variant: Variant) => all.get(variant) ?? [];

  it('have a name each', () => {
    const names = bundles.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(25);
  });

  // A field that explains itself has an empty hint.
  it.each(variants)('of %s are all there, none empty, none shouting', (variant) => {
    expect(of(variant).length).toBeGreaterThan(1000);
    expect(
      of(variant).filter(([path, text]) => (!text.trim() && !path.endsWith('.hint')) || /!|undefined|NaN|\[object/.test(text)),
    ).toEqual([]);
  });

  it.each(variants)('of %s are the same ones as in Spanish', (variant) => {
    const keys = (each: Variant) =>
      of(each)
        .map(([path]) => path)
        .sort();
    expect(keys(variant)).toEqual(keys('es-CO'));
  });

  const familiar = [
    'vos podés tenés querés sos escribí revisá elegí contá entrá pedí mirá probá votá apoyá fijate hacé volvé',
    'esperá confirmá proponé buscá creés necesitás acordate',
  ].join(' ');
  const vos = new RegExp(`(?<!\\p{L})(${familiar.split(' ').join('|')})(?!\\p{L})`, 'iu');
  // Commands begin a sentence or a clause; elsewhere the same words may be somebody else's ("para que la gente proponga").
  const commands = ['escriba revise elija cuente entre pida mire pruebe vote apoye haga vuelva espere confirme proponga busque'].join(' ');
  const usted = new RegExp(`(?<!\\p{L})ustede?s?(?!\\p{L})|(^|[.:;] )(${commands.split(' ').join('|')})(?!\\p{L})|su cuenta`, 'iu');

  /** Sentences that address somebody: not those that name a way of speaking, nor the legal texts, which speak of people. */
  const addressing = (variant: Variant) =>
    of(variant)
      .filter(([path]) => !path.startsWith('legal:'))
      .map(([path, text]) => [path, text.replace(/«[^»]*»/g, '')] as const);

  it('of Argentina never say usted', () => expect(addressing('es-AR').filter(([, text]) => usted.test(text))).toEqual([]));
  it('of Colombia never say vos', () => expect(addressing('es-CO').filter(([, text]) => vos.test(text))).toEqual([]));
});

import { Variant } from '@participa/base/language.ts';
import { loadMessages } from './load-messages.ts';
import { messagesFor } from './messages.ts';
import { textFilesOf } from './text-files.ts';

/** Every sentence of a variant, by its path; functions are asked with plausible arguments. */
function sentences(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') {
    const facts = new Proxy({}, { get: (_, key) => (typeof key === 'string' ? 7 : undefined) });
    try {
      const said = (tree as (...given: unknown[]) => unknown)(
        ...(tree.length ? [path.startsWith('.errors') ? facts : 3, '3', '3', '3', '3', '3'] : [facts, '3']),
      );
      return sentences(said, `${path}()`);
    } catch {
      return [];
    }
  }
  return tree && typeof tree === 'object' ? Object.entries(tree).flatMap(([key, value]) => sentences(value, `${path}.${key}`)) : [];
}

describe('Sentences', () => {
  const all = new Map(Variant.options.map((variant) => [variant, sentences(messagesFor(variant))]));

  it.each(Variant.options)('of %s are all there, none empty, none shouting', (variant) => {
    const said = all.get(variant)!;
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter(([, text]) => !text.trim() || /!|undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('are the same ones in every language', () => {
    const keys = (variant: Variant) =>
      all
        .get(variant)!
        .map(([path]) => path)
        .sort();
    for (const variant of Variant.options) expect(keys(variant)).toEqual(keys('es-CO'));
  });

  const vos =
    /(?<!\p{L})(vos|podés|tenés|querés|sos|escribí|revisá|elegí|contá|entrá|pedí|mirá|probá|votá|apoyá|fijate|hacé|volvé|esperá|confirmá|proponé|buscá|creés|necesitás|acordate)(?!\p{L})/iu;
  // Commands begin a sentence or a clause; elsewhere the same words may be somebody else's ("para que la gente proponga").
  const usted =
    /(?<!\p{L})ustede?s?(?!\p{L})|(^|[.:;] )(escriba|revise|elija|cuente|entre|pida|mire|pruebe|vote|apoye|haga|vuelva|espere|confirme|proponga|busque)(?!\p{L})|su cuenta/iu;

  it('of Argentina never say usted', () => expect(all.get('es-AR')!.filter(([, text]) => usted.test(text))).toEqual([]));
  it('of Colombia never say vos', () => expect(all.get('es-CO')!.filter(([, text]) => vos.test(text))).toEqual([]));

  it.each(Variant.options)('of %s come by themselves as they come together', async (variant) => {
    expect(sentences(await loadMessages(variant))).toEqual(all.get(variant));
    expect(textFilesOf[variant].length).toBeGreaterThan(0);
  });
});

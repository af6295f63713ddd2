import { canonical } from './canonical.ts';
import { fingerprint } from './fingerprint.ts';
import { sha256 } from './sha256.ts';

/** Hashes that governments have published: they must come out the same for ever, whatever library computes them. */
describe('A published hash', () => {
  const anybody = { confirmed: true, onRoll: false, minimumAge: null, zones: [] };
  const rules = {
    phases: [
      { kind: 'ideas', from: '2026-03-01T00:00:00.000Z', until: '2026-05-01T00:00:00.000Z' },
      { kind: 'voting', from: '2026-05-01T00:00:00.000Z', until: null },
    ],
    eligibility: {
      propose: anybody,
      support: anybody,
      vote: { confirmed: true, onRoll: true, minimumAge: 16, zones: ['ñandú', 'ingeniero-white'] },
    },
    ballot: { form: 'approval', min: 1, max: 5 },
    count: {
      code: 'equal-shares',
      version: 1,
      parameters: { completion: 'add1', increment: 0.1, ties: 'lot', seed: '2026-05-01 «sorteo»' },
    },
  };

  it('of rules is the one that stands in the acts', () => {
    expect(fingerprint(rules)).toBe('88ad518415bad1a1e1874f804930e70e57707a4d280ea3c1d721a8e6c07b0af7');
    const shuffled = Object.fromEntries(Object.entries(rules).reverse());
    expect(fingerprint(shuffled)).toBe('88ad518415bad1a1e1874f804930e70e57707a4d280ea3c1d721a8e6c07b0af7');
  });

  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['Ñandú 🌳', 'f92cb2f5ab8cf303e5e43535a2b84d98da9026a922498be3aad9668e8855018d'],
  ])('of the text %j is SHA-256 of its UTF-8', (text, hash) => expect(sha256(text)).toBe(hash));

  it.each([
    [
      { b: undefined, a: 1, '€': 'euro', ö: 'ö', '😀': 'smile', '\ufb33': 'dalet', '10': 10, '9': 9 },
      '{"10":10,"9":9,"a":1,"ö":"ö","€":"euro","😀":"smile","\ufb33":"dalet"}',
    ],
    [
      { nested: { z: [], y: {}, x: [{ b: 1, a: null }] }, list: [true, false, null, '', 'a"\\\n\u0007/'] },
      '{"list":[true,false,null,"","a\\"\\\\\\n\\u0007/"],"nested":{"x":[{"a":null,"b":1}],"y":{},"z":[]}}',
    ],
    [[0, -0, 1e21, 1e-7, 0.1, 123_456_789_012, -1.5, 333_333_333.333_333_3], '[0,0,1e+21,1e-7,0.1,123456789012,-1.5,333333333.3333333]'],
    ['half of a pair: \ud800', '"half of a pair: \\ud800"'],
    [null, 'null'],
  ])('is of JSON with one spelling: %j', (value, text) => expect(canonical(value)).toBe(text));
});

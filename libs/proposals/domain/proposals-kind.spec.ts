import { fingerprint } from '@participa/base/fingerprint.ts';
import { proposalsKind } from './proposals-kind.ts';
import { usualRules } from '@participa/processes/domain/template.ts';

const now = Date.parse('2026-03-12T15:00:00.000Z');
const zone = 'America/Argentina/Buenos_Aires';

describe('Rules of proposals that were published', () => {
  it('have the hash that they always had: two keys that mean nothing stay in it', () => {
    const rules = usualRules(proposalsKind, now, zone);
    expect(fingerprint(rules)).toBe('96a6c7e5d02141910bab556f598b931e5bc180826bf75549e6b78240e0174c22');
  });
});

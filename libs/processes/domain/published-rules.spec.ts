import { fingerprint } from '@participa/base/fingerprint.ts';
import { usualRules } from './template.ts';

const now = Date.parse('2026-03-12T15:00:00.000Z');
const zone = 'America/Argentina/Buenos_Aires';

describe('Rules that were published', () => {
  it('of proposals alone have the hash that they always had: two keys that mean nothing stay in it', () => {
    const rules = usualRules('proposals', now, zone);
    expect(fingerprint(rules)).toBe('96a6c7e5d02141910bab556f598b931e5bc180826bf75549e6b78240e0174c22');
  });

  it('of a budget too', () => {
    expect(fingerprint(usualRules('budget', now, zone))).toBe('1bf67c2fd25b1e34f5f37ee2f855035a1029ada598bfb0ce8b56d70abb7d6367');
  });
});

import { loadTexts } from '@participa/base/texts.ts';
import { phaseTexts } from '../texts/texts.ts';
import { statusOf } from './process-tag.tsx';

const voting = { kind: 'voting' as const, from: '2030-03-01T10:00:00.000Z', until: '2030-04-01T10:00:00.000Z' };
const rules = { phases: [voting] } as Parameters<typeof statusOf>[0]['rules'];
const at = (moment: string) => Date.parse(`${moment}T00:00:00Z`);

describe('Where a process stands', () => {
  it.each([
    ['soon', null, '2030-02-01'],
    ['voting', 'voting', '2030-03-15'],
    ['ended', null, '2030-05-01'],
  ] as const)('is %s in phase %s on %s', (standing, phase, day) =>
    expect(statusOf({ state: 'open', phase, rules }, at(day))).toBe(standing),
  );

  it.each(['suspended', 'cancelled'] as const)('is %s, whatever its phase', (state) =>
    expect(statusOf({ state, phase: 'voting', rules }, at('2030-03-15'))).toBe(state),
  );

  it.each([
    ['es-AR', 'Terminado'],
    ['pt-BR', 'Terminado'],
    ['en', 'Ended'],
  ] as const)('is called ended in %s: %s', async (variant, word) =>
    expect((await loadTexts(phaseTexts, variant)).timeline.ended).toBe(word),
  );
});

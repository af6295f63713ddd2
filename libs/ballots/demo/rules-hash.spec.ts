import { fingerprint } from '@participa/base/fingerprint.ts';
import { bahiaBlancaDone } from './bahia-blanca-cycle-done.ts';
import { bahiaBlancaIdeas } from './bahia-blanca-cycle-ideas.ts';
import { bahiaBlancaVoting } from './bahia-blanca-cycle-voting.ts';
import { Chance } from '@participa/base/chance.ts';
import { envigadoEvaluating } from './envigado-cycle-evaluating.ts';
import type { PersonRows } from '@participa/people/demo/person-rows.ts';
import { cycleRows } from './cycle-rows.ts';

describe('The published rules hash of the demonstration', () => {
  const admin = { id: '01890a5d-ac96-774b-bcce-b302099a8057' } as PersonRows;

  it.each([
    ['bahiaBlancaDone', bahiaBlancaDone, '3fd411bd98e09d767d2cb7e6aeabbc7466dc537a81c4a1750d701107580a83c4'],
    ['bahiaBlancaIdeas', bahiaBlancaIdeas, '616b891e8790a3cbbd32ceefc7d2278c388742e8eea4ea9824fc09aa0187a67e'],
    ['bahiaBlancaVoting', bahiaBlancaVoting, '383c93d17ad43c4aa9ff3d67e5cea9097c2968d5595d250a02a3e9743bc2352b'],
    ['envigadoEvaluating', envigadoEvaluating, '38d03209de55f5964a78afd9f7216e9dcedc7befa59c9aa2ced83681b5bf5e71'],
  ])('of %s stays the same', (_name, cycle, hash) => {
    const { process } = cycleRows({ ...cycle, ballots: 0 }, { now: Date.UTC(2026, 4, 1), chance: new Chance(1), people: [], admin });
    expect(process.rules_hash).toBe(hash);
  });

  it('stands in the acts of a cycle that was amended: before, and after', () => {
    const { acts } = cycleRows(
      { ...bahiaBlancaVoting, ballots: 0 },
      { now: Date.UTC(2026, 4, 1), chance: new Chance(1), people: [], admin },
    );
    expect(acts.map(({ kind, rules_hash }) => [kind, rules_hash])).toEqual([
      ['opened', '4e2313669bb509cec157e252742e15236b820b40b12c8261eb0c7bb1e45fd684'],
      ['amended', '383c93d17ad43c4aa9ff3d67e5cea9097c2968d5595d250a02a3e9743bc2352b'],
    ]);
    expect(fingerprint(acts.find(({ kind }) => kind === 'amended')?.facts)).toBe(
      '976ee72c0cca40097e39455d4818eb27ecf2c87b9f01db81be01e2dd53a51f12',
    );
  });
});

import fc from 'fast-check';
import { int } from 'zod';
import { fingerprint } from '@participa/base/fingerprint.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { changesBetween, obstacleToAmend } from './amending.ts';
import { obstacleToOpen } from './opening.ts';
import { faultInPhases, phaseKinds, type Phase } from './phase.ts';
import { defineProcessKind } from './process-kind.ts';
import { ProcessRules, processStates } from './process.ts';
import { obstacleToCancel, obstacleToResume, obstacleToSuspend } from './suspending.ts';
import { shifted, usualRules } from './template.ts';

const now = Date.parse('2026-03-12T15:00:00.000Z');
const at = (days: number) => new Date(now + days * DAY_MS).toISOString();
const phase = (kind: Phase['kind'], from: number, until: number | null): Phase => ({
  kind,
  from: at(from),
  until: until === null ? null : at(until),
});
const zone = 'America/Argentina/Buenos_Aires';

const talk = defineProcessKind<ProcessRules & { rooms: number }>({
  code: 'talk',
  usualPhases: [
    ['informing', 7],
    ['results', null],
  ],
  capabilities: ['propose'],
  usualRules: () => ({ rooms: 2 }),
  complete: (rules) => ({ rules }),
  obstacleInRules: ({ rooms }) => (rooms > 0 ? undefined : { code: 'not_found' }),
  obstacleToOpen: ({ chairs }) => (chairs ? undefined : { code: 'phase_closed' }),
});
const talkRules = ProcessRules.extend({ rooms: int() }).parse(usualRules(talk, now, zone));

describe('A kind of processes', () => {
  const rules = talkRules;

  it('adds keys to the rules, and the core adds none', () => {
    expect(Object.keys(rules).sort()).toEqual(['eligibility', 'phases', 'rooms']);
    expect(Object.keys(usualRules({ ...talk, usualRules: () => ({}) }, now, zone)).sort()).toEqual(['eligibility', 'phases']);
  });
  it.each([
    ['nothing lacks', rules, { chairs: 1 }, undefined],
    ['its rules lack something', { ...rules, rooms: 0 }, { chairs: 1 }, 'not_found'],
    ['something else lacks', rules, { chairs: 0 }, 'phase_closed'],
  ])('says why a process cannot be opened: %s', (_, prepared, facts, code) => {
    expect(obstacleToOpen(talk, { state: 'draft', ...facts, rules: prepared }, now)?.code).toBe(code);
  });
  it('says why rules cannot be amended, and an act tells what of its own keys changed', () => {
    const after = { ...rules, rooms: 0 };
    expect(obstacleToAmend(talk, { state: 'open', rules }, after, now)?.code).toBe('not_found');
    expect(changesBetween(rules, after)).toEqual({ rooms: '2' });
  });
});

describe('Suspending, resuming and cancelling', () => {
  it.each([
    [obstacleToSuspend, ['process_not_open', undefined, 'process_suspended', 'process_cancelled']],
    [obstacleToResume, ['process_not_suspended', 'process_not_suspended', undefined, 'process_cancelled']],
    [obstacleToCancel, ['process_not_open', undefined, undefined, 'process_cancelled']],
  ])('%p', (obstacle, codes) => expect(processStates.map((state) => obstacle(state)?.code)).toEqual(codes));
});

describe('A copy', () => {
  it('keeps lengths and hours, and begins after now', () => {
    const kinds = fc.subarray([...phaseKinds], { minLength: 1 });
    fc.assert(
      fc.property(
        kinds,
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 20, maxLength: 20 }),
        fc.integer({ min: -2_000, max: 300 }),
        (some, lengths, start) => {
          let day = start;
          const phases = some.map((kind, index) =>
            phase(kind, (day += lengths[(index * 2) % 20] ?? 1), (day += lengths[(index * 2 + 1) % 20] ?? 1)),
          );
          const copy = shifted(phases, now, zone);
          expect(faultInPhases(copy)).toBeUndefined();
          const first = Date.parse(copy[0]?.from ?? '');
          expect([first >= now, first < now + DAY_MS]).toEqual([true, true]);
          const by = first - Date.parse(phases[0]?.from ?? '');
          expect(copy.map(({ until }) => Date.parse(until ?? '') - by)).toEqual(phases.map(({ until }) => Date.parse(until ?? '')));
        },
      ),
    );
  });
  it('keeps the hour of the zone’s clocks over a change of time', () => {
    const [copy] = shifted(
      [{ kind: 'voting', from: '2025-07-01T12:00:00.000Z', until: '2025-08-01T12:00:00.000Z' }],
      Date.parse('2026-01-10T00:00:00Z'),
      'America/Santiago',
    );
    // 08:00 in winter is 12:00 UTC, in summer 11:00.
    expect(copy?.from).toBe('2026-01-10T11:00:00.000Z');
  });
  it('has the same hash wherever its keys stand', () => {
    const { phases, eligibility, rooms } = talkRules;
    expect(fingerprint({ rooms, eligibility, phases })).toBe(fingerprint({ phases, eligibility, rooms }));
  });
});

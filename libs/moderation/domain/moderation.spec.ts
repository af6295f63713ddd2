import fc from 'fast-check';
import { DAY_MS, HOUR_MS } from '@participa/base/duration.ts';
import { obstacleOfBlock } from './block.ts';
import {
  APPEAL_WINDOW_MS,
  obstacleToAppeal,
  obstacleToBlock,
  obstacleToDecideAppeal,
  obstacleToModerate,
  obstacleToUndo,
  UNDO_WINDOW_MS,
} from './deciding.ts';
import { concerns, reasons, dueWithinMs, trackOf } from './reasons.ts';
import { foldsAtOnce, MAX_FOLDS_PER_DAY, NEW_ACCOUNT_MS, type Reporter } from './report.ts';
import { publishableCount } from './transparency.ts';
import { linksIn, obstacleToLinks, watchedTermsIn } from './watching.ts';

describe('A report', () => {
  it.each([
    ['threat', 'violence', 4],
    ['intimate_image', 'violence', 4],
    ['doxxing', 'violence', 4],
    ['harassment', 'violence', 24],
    ['political_gender_violence', 'violence', 24],
    ['minor_at_risk', 'violence', 24],
    ['spam', 'norms', 72],
    ['watched_word', 'norms', 72],
  ] as const)('of %s goes on the track of %s and is looked at within %i hours', (reason, track, hours) => {
    expect(trackOf(reason)).toBe(track);
    expect(dueWithinMs(reason)).toBe(hours * HOUR_MS);
  });

  it('of violence is never later than one of norms', () => {
    const times = (track: string) => concerns.filter((each) => trackOf(each) === track).map(dueWithinMs);
    expect(Math.max(...times('violence'))).toBeLessThan(Math.min(...times('norms')));
  });

  const now = 1_000 * DAY_MS;
  const known: Reporter = { emailConfirmed: true, since: now - NEW_ACCOUNT_MS, blocked: false, folds: 0 };
  it.each<[string, Reporter | undefined, boolean]>([
    ['a neighbour', known, true],
    ['a visitor', undefined, false],
    ['an account of today', { ...known, since: now - NEW_ACCOUNT_MS + 1 }, false],
    ['an unconfirmed account', { ...known, emailConfirmed: false }, false],
    ['a blocked account', { ...known, blocked: true }, false],
    ['somebody who folds all day', { ...known, folds: MAX_FOLDS_PER_DAY }, false],
  ])('of %s: does it fold at once', (_, reporter, folds) => {
    expect(foldsAtOnce({ reason: 'threat' }, reporter, { cleared: false }, now)).toBe(folds);
    expect(foldsAtOnce({ reason: 'threat' }, reporter, { cleared: true }, now)).toBe(false);
    expect(foldsAtOnce({ reason: 'spam' }, reporter, { cleared: false }, now)).toBe(false);
  });
});

describe('The list of words', () => {
  it.each([
    ['Vendo VEHÍCULO usado', ['culo'], []],
    ['¡Ladrón!', ['ladron'], ['ladron']],
    ['son unos ladrones', ['ladrón'], []],
    ['compra-venta de   dólares', ['venta de dolares'], ['venta de dolares']],
    ['nada', ['', '  ', '!!'], []],
  ])('in «%s» finds of %j: %j', (text, list, found) => expect(watchedTermsIn(text, list)).toEqual(found));

  const word = fc.stringMatching(/^[a-zñáéíóú]{2,10}$/);
  it('finds a word wherever it stands alone, however it is written', () => {
    fc.assert(
      fc.property(
        word,
        fc.array(word),
        fc.array(word),
        fc.constantFrom(' ', ', ', '. ', ' (', '\n', '-'),
        (entry, before, after, between) => {
          const text = [...before, entry.toUpperCase(), ...after].join(between);
          expect(watchedTermsIn(text, [entry])).toEqual([entry]);
        },
      ),
    );
  });
  it('finds none inside of another word', () => {
    fc.assert(fc.property(word, word, (entry, more) => expect(watchedTermsIn(`${entry}${more} ${more}${entry}x`, [entry])).toEqual([])));
  });
  it('holds whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, list) =>
        expect(list).toEqual(expect.arrayContaining(watchedTermsIn(text, list))),
      ),
    );
  });
});

describe('Links', () => {
  it.each([
    ['sin enlaces: http, www', 0],
    ['mire https://a.example y HTTP://b.example/x', 2],
    ['www.ejemplo.com', 1],
  ])('in «%s»: %i', (text, count) => expect(linksIn(text)).toBe(count));
  it('are few in the texts of new accounts', () => {
    const [one, two] = ['https://a.example', 'https://a.example https://b.example'];
    expect(obstacleToLinks({ since: 0 }, one, DAY_MS)).toBeUndefined();
    expect(obstacleToLinks({ since: 0 }, two, DAY_MS)?.code).toBe('too_many_links');
    expect(obstacleToLinks({ since: 0 }, two, NEW_ACCOUNT_MS)).toBeUndefined();
  });
});

describe('A decision', () => {
  it('is nobody’s about her own words', () => {
    for (const action of ['hide', 'dismiss', 'restore'] as const)
      expect(obstacleToModerate({ mine: true, hidden: true }, action)?.code).toBe('party_to_it');
    expect(obstacleToModerate({ mine: false, hidden: true }, 'hide')?.code).toBe('hidden_by_moderation');
    expect(obstacleToModerate({ mine: false, hidden: false }, 'restore')?.code).toBe('not_hidden');
    expect(obstacleToModerate({ mine: false, hidden: false }, 'hide')).toBeUndefined();
    expect(obstacleToModerate({ mine: false, hidden: true }, 'restore')).toBeUndefined();
  });
  it('is undone by the person who took it, for ten minutes, once', () => {
    const decision = { mine: true, at: 0, over: false };
    expect(obstacleToUndo(decision, UNDO_WINDOW_MS)).toBeUndefined();
    expect(obstacleToUndo(decision, UNDO_WINDOW_MS + 1)?.code).toBe('undo_over');
    expect(obstacleToUndo({ ...decision, over: true }, 1)?.code).toBe('undo_over');
    expect(obstacleToUndo({ ...decision, mine: false }, 1)?.code).toBe('not_allowed');
  });
  it('can be appealed once, for six months, while it holds', () => {
    const decision = { at: 0, over: false, appealed: false };
    expect(obstacleToAppeal(decision, APPEAL_WINDOW_MS)).toBeUndefined();
    expect(obstacleToAppeal(decision, APPEAL_WINDOW_MS + 1)?.code).toBe('appeal_over');
    expect(obstacleToAppeal({ ...decision, appealed: true }, 1)?.code).toBe('appealed_already');
    expect(obstacleToAppeal({ ...decision, over: true }, 1)?.code).toBe('not_hidden');
  });
  it('is reviewed by somebody else', () => {
    const appeal = { decidedBy: 'paula', author: 'ana', closed: false };
    expect(obstacleToDecideAppeal(appeal, 'paula')?.code).toBe('own_decision');
    expect(obstacleToDecideAppeal(appeal, 'ana')?.code).toBe('party_to_it');
    expect(obstacleToDecideAppeal(appeal, 'rita')).toBeUndefined();
    expect(obstacleToDecideAppeal({ ...appeal, closed: true }, 'rita')?.code).toBe('appeal_decided');
  });
});

describe('A block', () => {
  const until = new Date('2026-03-12T02:00:00Z');
  const ana = { blockedUntil: until, blockedFor: 'spam' };
  it('takes the word and nothing else, until its day in the tenant’s zone', () => {
    const before = new Date(until.getTime() - 1);
    expect(obstacleOfBlock(ana, 'comment.write', before, 'America/Bogota')).toEqual({
      code: 'blocked',
      facts: { until: '11/03/2026', reason: 'spam' },
    });
    expect(obstacleOfBlock(ana, 'proposal.write', before, 'UTC')?.facts?.['until']).toBe('12/03/2026');
    for (const right of ['ballot.cast', 'proposal.support', 'report.write', 'account.own', 'comment.vote'] as const)
      expect(obstacleOfBlock(ana, right, before, 'UTC')).toBeUndefined();
    expect(obstacleOfBlock(ana, 'comment.write', until, 'UTC')).toBeUndefined();
    expect(obstacleOfBlock({ blockedUntil: null, blockedFor: null }, 'comment.write', before, 'UTC')).toBeUndefined();
  });
  it('is for residents only', () => {
    expect(obstacleToBlock({ mine: false, roles: ['resident'], blocked: false })).toBeUndefined();
    expect(obstacleToBlock({ mine: false, roles: ['resident', 'admin'], blocked: false })?.code).toBe('not_allowed');
    expect(obstacleToBlock({ mine: true, roles: ['resident'], blocked: false })?.code).toBe('not_allowed');
    expect(obstacleToBlock({ mine: false, roles: ['resident'], blocked: true })?.code).toBe('blocked_already');
  });
});

describe('Counts in public', () => {
  it('never tell one to nine', () => {
    fc.assert(fc.property(fc.nat(100), (count) => expect(publishableCount(count)).toBe(count >= 1 && count <= 9 ? null : count)));
    expect(reasons.length).toBe(12);
  });
});

import fc from 'fast-check';
import { DAY_MS } from '@participa/base/duration.ts';
import { MAX_SUPPORTS_TO_EDIT, EDIT_WINDOW_MS, obstacleToEdit, obstacleToPropose, obstacleToWithdraw } from './editing.ts';
import { searchQuery } from './listing.ts';
import { ProposalState, unknownTerritory } from './proposal.ts';
import { titleKey } from './similar.ts';
import { obstacleToSupport } from './support.ts';

describe('Supporting', () => {
  it.each<[ProposalState, string | undefined]>([
    ['published', undefined],
    ['under_review', undefined],
    ['accepted', 'proposal_closed'],
    ['in_progress', 'proposal_closed'],
    ['done', 'proposal_closed'],
    ['rejected', 'proposal_closed'],
    ['withdrawn', 'proposal_withdrawn'],
  ])('a proposal that is %s meets %s', (state, code) => expect(obstacleToSupport({ emailConfirmed: true }, { state })?.code).toBe(code));

  it('wants a confirmed address before anything else', () => {
    for (const state of ProposalState.options)
      expect(obstacleToSupport({ emailConfirmed: false }, { state })?.code).toBe('email_unconfirmed');
    expect(obstacleToPropose({ emailConfirmed: false })?.code).toBe('email_unconfirmed');
  });
});

describe('Rewording', () => {
  const mine = { mine: true, state: 'published' as ProposalState, supports: 0, publishedAt: 1_000 * DAY_MS };
  const now = mine.publishedAt + DAY_MS;

  it('is for the author, for some days, while few support it', () => {
    expect(obstacleToEdit(mine, now)).toBeUndefined();
    expect(obstacleToEdit({ ...mine, supports: MAX_SUPPORTS_TO_EDIT }, mine.publishedAt + EDIT_WINDOW_MS)).toBeUndefined();
    expect(obstacleToEdit({ ...mine, mine: false }, now)).toEqual({ code: 'not_allowed' });
    expect(obstacleToEdit(mine, mine.publishedAt + EDIT_WINDOW_MS + 1)).toEqual({ code: 'edit_window_over', facts: { days: 7 } });
    expect(obstacleToEdit({ ...mine, supports: MAX_SUPPORTS_TO_EDIT + 1 }, now)).toEqual({
      code: 'too_many_supports_to_edit',
      facts: { supports: 25 },
    });
  });

  it('and withdrawing end with an answer', () => {
    for (const state of ProposalState.options.filter((one) => one !== 'published')) {
      expect(obstacleToEdit({ ...mine, state }, now)).toBeDefined();
      expect(obstacleToWithdraw({ ...mine, state })).toBeDefined();
    }
    expect(obstacleToWithdraw({ ...mine, supports: 9_999 })).toBeUndefined();
  });
});

describe('Searching', () => {
  it('makes words, and only words, of what is typed', () => {
    expect(searchQuery('luces plaza')).toBe('luces & plaza:*');
    expect(searchQuery("'; drop table --")).toBe('drop & table:*');
    expect(searchQuery('!!! ()&|:*')).toBeUndefined();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^([\p{L}\p{N}]+(:\*)?( & )?)*$/u.test(searchQuery(text) ?? '')));
  });

  it('compares titles by what they are about', () => {
    expect(titleKey('Propongo más bancos para la plaza')).toBe('bancos plaza');
    expect(titleKey('Más BANCOS en la Plaza')).toBe('bancos plaza');
  });
});

describe('A place', () => {
  const tenant = { zones: [{ key: 'centro', name: 'Centro' }], topics: [{ key: 'agua', name: 'Agua', icon: 'drop' }] };
  it('is one of the tenant’s, or none', () => {
    expect(unknownTerritory({ zone: 'centro', topic: null }, tenant)).toBeUndefined();
    expect(unknownTerritory({ zone: 'luna', topic: 'agua' }, tenant)).toEqual({
      path: 'zone',
      code: 'not_one_of',
      facts: { values: 'centro' },
    });
    expect(unknownTerritory({ zone: null, topic: 'fuego' }, tenant)?.path).toBe('topic');
  });
});

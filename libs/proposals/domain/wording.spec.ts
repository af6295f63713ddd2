import { ProposalText } from './proposal.ts';
import { BODY_LENGTH, textErrors, TITLE_LENGTH } from './wording.ts';

const letters = (count: number) => 'a'.repeat(count);

describe('A wording that is being written', () => {
  it.each([
    ['nothing yet', '', '', ['required', 'required']],
    ['blanks only', '   ', ' \n ', ['required', 'required']],
    ['too little', letters(TITLE_LENGTH.minimum - 1), letters(BODY_LENGTH.minimum - 1), ['too_short', 'too_short']],
    ['just enough', letters(TITLE_LENGTH.minimum), letters(BODY_LENGTH.minimum), []],
    ['as much as there may be', letters(TITLE_LENGTH.maximum), letters(BODY_LENGTH.maximum), []],
    ['too much', letters(TITLE_LENGTH.maximum + 1), letters(BODY_LENGTH.maximum + 1), ['too_long', 'too_long']],
  ])('with %s is told what its schema would say', (_, title, body, codes) => {
    expect(textErrors({ title, body }).map(({ code }) => code)).toEqual(codes);
    expect(ProposalText.safeParse({ title, body }).success).toBe(codes.length === 0);
  });
});

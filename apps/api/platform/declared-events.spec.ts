import { checkDeclared, outsideOfRequests, recordingOnly } from './declared-events.ts';

describe('A request', () => {
  it('records what its route declares', () =>
    expect(() => recordingOnly(['proposal.published'], () => checkDeclared(['proposal.published']))).not.toThrow());

  it('cannot record what its route does not declare', () =>
    expect(() => recordingOnly(['proposal.published'], () => checkDeclared(['proposal.withdrawn']))).toThrow('proposal.withdrawn'));

  it('does not bind what is done for many at once', () =>
    expect(() => recordingOnly([], () => outsideOfRequests(() => checkDeclared(['proposal.withdrawn'])))).not.toThrow());
});

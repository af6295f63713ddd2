import { unknown } from 'zod';
import { defineProcessKind } from '@participa/processes/domain/process-kind.ts';
import { ProcessRules } from '@participa/processes/domain/process.ts';

/** Its rules have two keys that mean nothing: they were in the first rules that were published, and a published hash stays the same. */
export const ProposalsRules = ProcessRules.extend({ ballot: unknown(), count: unknown() }).strip();

/** The simplest kind: proposals, supported and answered, without a vote. */
export const proposalsKind = defineProcessKind({
  code: 'proposals',
  usualPhases: [
    ['submitting', 30],
    ['supporting', 30],
    ['evaluating', 30],
    ['results', null],
  ],
  capabilities: ['propose', 'support'],
  usualRules: () => ({ ballot: null, count: null }),
  complete: (rules) => ({ rules: { ...rules, ballot: null, count: null } }),
  obstacleInRules: () => undefined,
  obstacleToOpen: () => undefined,
});

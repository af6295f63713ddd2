import { array, coerce, enum as oneOf, int, nullable, object, string } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { IdentityClaim } from './domain/identity-claim.ts';
import { RollFault, RollImport } from './domain/verdict.ts';
import { Me } from '@participa/people/domain/person.ts';
import { route } from '@participa/base/route.ts';
import { rollPath } from './paths.ts';

const one = object({ id: Id });

export const roll = {
  summary: route('GET /roll', {
    summary: 'How many people are on the roll, how many of them proved it here, and the latest imports',
    can: 'roll.manage',
    reply: object({ entries: int(), claimed: int(), items: array(RollImport) }),
  }),
  import: route('POST /roll/imports', {
    summary: 'Import a roll file (CSV or XLSX) as a form with one file; it is read while this has answered already',
    can: 'roll.manage',
    records: ['roll.import_started', 'roll.imported'],
    upload: rollPath(),
    reply: RollImport,
    status: 202,
  }),
  one: route('GET /roll/imports/:id', { summary: 'An import and how far it is', can: 'roll.manage', params: one, reply: RollImport }),
  faults: route('GET /roll/imports/:id/faults', {
    summary: 'Rows that did not enter, by their line in the file; nothing of what they say',
    can: 'roll.manage',
    params: one,
    query: object({
      after: coerce.number().int().min(0).max(2_000_000_000).default(0),
      of: oneOf(['refused', 'zones'])
        .default('refused')
        .meta({ description: 'Rows that did not enter, or rows that did with a zone that is none of ours' }),
    }),
    reply: object({ items: array(RollFault), next: nullable(string()) }),
  }),
  faultsFile: route('GET /roll/imports/:id/faults/file', {
    summary: 'The same as CSV, in words',
    can: 'roll.manage',
    params: one,
    file: true,
  }),
  verify: route('POST /people/me/verification', {
    summary: 'Prove to be on the roll by document and day of birth. Whether a number exists is told to nobody',
    can: 'account.own',
    records: ['person.verified'],
    body: IdentityClaim,
    reply: Me,
    status: 201,
  }),
};

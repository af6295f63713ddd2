import { Tenants1763800000001 } from '@participa/tenants/api/migrations/0001-tenants.ts';
import { People1763800000002 } from '@participa/people/api/migrations/0002-people.ts';
import { Proposals1763800000003 } from '@participa/proposals/api/migrations/0003-proposals.ts';
import { Comments1763800000004 } from '@participa/comments/api/migrations/0004-comments.ts';
import { Audit1763800000005 } from '@participa/audit/api/migrations/0005-audit.ts';
import { Platform1763800000006 } from '@participa/platform/migrations/0006-platform.ts';
import { CommentsOfAPerson1763800000007 } from '@participa/comments/api/migrations/0007-comments-of-a-person.ts';
import { Processes1763900000008 } from '@participa/processes/api/migrations/0008-processes.ts';
import { Budgets1763900000009 } from '@participa/budgets/api/migrations/0009-budgets.ts';
import { Roll1763900000010 } from '@participa/roll/api/migrations/0010-roll.ts';
import { Desk1763900000011 } from '@participa/desk/api/migrations/0011-desk.ts';
import { Moderation1763900000012 } from '@participa/moderation/api/migrations/0012-moderation.ts';
import { Governments1763900000013 } from '@participa/network/api/migrations/0013-governments.ts';

/** The registry of migrations, oldest first: SQL, forward only. */
export const migrations = [
  Tenants1763800000001,
  People1763800000002,
  Proposals1763800000003,
  Comments1763800000004,
  Audit1763800000005,
  Platform1763800000006,
  CommentsOfAPerson1763800000007,
  Processes1763900000008,
  Budgets1763900000009,
  Roll1763900000010,
  Desk1763900000011,
  Moderation1763900000012,
  Governments1763900000013,
];

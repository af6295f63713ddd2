import { Tenants1763800000001 } from './0001-tenants.ts';
import { People1763800000002 } from './0002-people.ts';
import { Proposals1763800000003 } from './0003-proposals.ts';
import { Comments1763800000004 } from './0004-comments.ts';
import { Audit1763800000005 } from './0005-audit.ts';
import { Platform1763800000006 } from './0006-platform.ts';
import { CommentsOfAPerson1763800000007 } from './0007-comments-of-a-person.ts';
import { Processes1763900000008 } from './0008-processes.ts';
import { Budgets1763900000009 } from './0009-budgets.ts';
import { Roll1763900000010 } from './0010-roll.ts';
import { Desk1763900000011 } from './0011-desk.ts';
import { Moderation1763900000012 } from './0012-moderation.ts';
import { Governments1763900000013 } from './0013-governments.ts';

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

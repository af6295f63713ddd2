import { defineApiRoom } from '@participa/platform/api-room.ts';
import { audit } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { Audit1763800000005 } from './migrations/0005-audit.ts';
import { AuditModule } from './audit.module.ts';

export const auditApi = defineApiRoom({
  room,
  names,
  module: AuditModule,
  routes: { audit },
  migrations: [Audit1763800000005],
});

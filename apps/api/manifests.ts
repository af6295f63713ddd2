import type { RoomManifest } from '@participa/base/room.ts';
import { room as audit } from '@participa/audit/room.ts';
import { room as tenants } from '@participa/tenants/room.ts';
import { room as notifications } from '@participa/notifications/room.ts';
import { room as people } from '@participa/people/room.ts';
import { room as roll } from '@participa/roll/room.ts';
import { room as moderation } from '@participa/moderation/room.ts';
import { room as comments } from '@participa/comments/room.ts';
import { room as processes } from '@participa/processes/room.ts';
import { room as proposals } from '@participa/proposals/room.ts';
import { room as budgets } from '@participa/budgets/room.ts';
import { room as ballots } from '@participa/ballots/room.ts';
import { room as desk } from '@participa/desk/room.ts';
import { room as statistics } from '@participa/statistics/room.ts';
import { room as network } from '@participa/network/room.ts';
import { room as front } from '@participa/front/room.ts';
import { room as legal } from '@participa/legal/room.ts';

/** The manifests of all rooms, from the ground up. */
export const manifests: readonly RoomManifest[] = [
  audit,
  tenants,
  notifications,
  people,
  roll,
  moderation,
  comments,
  processes,
  proposals,
  budgets,
  ballots,
  desk,
  statistics,
  network,
  front,
  legal,
];

import { InvitationRow } from './invitation.entity.ts';
import { OneTimeCodeRow } from './one-time-code.entity.ts';
import { PersonRow } from './person.entity.ts';
import { SessionRow } from './session.entity.ts';

/** The tables of this room. */
export const entities = [InvitationRow, OneTimeCodeRow, PersonRow, SessionRow];

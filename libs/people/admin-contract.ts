import { array, enum as oneOf, object, string } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { Acceptance, Invitation, InvitationDraft, OpenInvitation } from './domain/invitation.ts';
import { Me } from './domain/person.ts';
import { UserAccount, GivenRole } from './domain/roles.ts';
import { route } from '@participa/base/route.ts';

const can = 'people.manage';
const one = object({ id: Id });
const peopleFilters = {
  q: string().max(100).optional(),
  role: oneOf(['resident', 'moderator', 'evaluator', 'officer', 'admin']).optional(),
};

/** People and their roles, for those who manage them. */
export const staff = {
  people: route('GET /staff/people', {
    summary: 'Accounts by name; `q` is a part of a name or an address',
    can,
    query: object({ ...Paging, ...peopleFilters }),
    reply: page(UserAccount),
  }),
  peopleFile: route('GET /staff/people.csv', {
    summary: 'The same list as CSV',
    can,
    records: ['people.exported'],
    query: object(peopleFilters),
    file: true,
  }),
  person: route('GET /staff/people/:id', { summary: 'One account', can, params: one, reply: UserAccount }),
  giveRoles: route('PUT /staff/people/:id/roles', {
    summary: 'The roles of somebody from now on; the last admin stays one. Her sessions end when a role is taken',
    can,
    records: ['person.roles_changed'],
    params: one,
    body: object({ roles: array(GivenRole).min(1).max(5) }).strict(),
    reply: UserAccount,
  }),
  endSessions: route('DELETE /staff/people/:id/sessions', {
    summary: 'Sign somebody out everywhere',
    can,
    records: ['person.sessions_ended'],
    params: one,
  }),
  invitations: route('GET /staff/invitations', {
    summary: 'Invitations, the latest first',
    can,
    query: object({ ...Paging }),
    reply: page(Invitation),
  }),
  invite: route('POST /staff/invitations', {
    summary: 'Invite somebody by mail with roles',
    can,
    records: ['person.invited'],
    body: InvitationDraft.strict(),
    reply: Invitation,
    status: 201,
  }),
  resend: route('POST /staff/invitations/:id/mails', {
    summary: 'Send an invitation again, with a new link; the one before opens nothing any more',
    can,
    records: ['person.invited'],
    params: one,
    reply: Invitation,
  }),
  revoke: route('DELETE /staff/invitations/:id', { summary: 'Take an invitation back', can, records: ['invitation.revoked'], params: one }),
};

const link = object({ token: string().max(100) });

/** The way in from an invitation's mail. */
export const invitations = {
  one: route('GET /invitations/:token', {
    summary: 'Who is invited by this link, and as what',
    can: 'account.open',
    params: link,
    reply: OpenInvitation,
    rateLimit: 'signing-in',
  }),
  accept: route('POST /invitations/:token/acceptance', {
    summary: 'Accept an invitation: name and password, signed in at once. The link opens nothing any more',
    can: 'account.open',
    records: ['invitation.accepted'],
    params: link,
    body: Acceptance.strict(),
    reply: Me,
    status: 201,
    rateLimit: 'signing-in',
  }),
};

import { present } from '@participa/base/present.ts';
import { Controller, Req } from '@nestjs/common';
import type { RouteInput } from '@participa/base/route.ts';
import { staff } from '../admin-contract.ts';
import { writeCsv } from '@participa/base/csv.ts';
import { variantFor } from '@participa/base/language.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, CurrentRequester, type ApiRequest, type Requester } from '@participa/platform/http/requester.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { Invitations, type InvitingTenant } from './invitations.ts';
import { Staff } from './staff.ts';

@Controller()
export class StaffController {
  constructor(
    private readonly staff: Staff,
    private readonly invitations: Invitations,
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  @Serve(staff.people)
  people(@Input() { query }: RouteInput<typeof staff.people>) {
    return this.staff.people(query);
  }

  /** Leaves a line in the log, for which reading alone is not enough. */
  @Serve(staff.peopleFile, 'own')
  peopleFile(
    @CurrentRequester() { tenant, person }: Requester,
    @Input() { query }: RouteInput<typeof staff.peopleFile>,
  ): Promise<FileAnswer> {
    return this.database.inside({ tenant: tenant.id, actor: present(person).id }, async () => {
      const people = await this.staff.allPeople(query);
      await this.audit.record('people.exported', null, { rows: people.length });
      const rows = people.map(({ name, email, roles, confirmed, verified, since }) => [
        name,
        email,
        roles.join(' '),
        confirmed ? 1 : 0,
        verified ? 1 : 0,
        since,
      ]);
      return {
        name: 'people.csv',
        type: 'text/csv; charset=utf-8',
        content: writeCsv([['name', 'email', 'roles', 'confirmed', 'verified', 'since'], ...rows]),
      };
    });
  }

  @Serve(staff.person)
  person(@Input() { params }: RouteInput<typeof staff.person>) {
    return this.staff.person(params.id);
  }

  @Serve(staff.giveRoles)
  giveRoles(@Input() { params, body }: RouteInput<typeof staff.giveRoles>) {
    return this.staff.giveRoles(params.id, body.roles);
  }

  @Serve(staff.endSessions)
  endSessions(@Input() { params }: RouteInput<typeof staff.endSessions>) {
    return this.staff.signOut(params.id);
  }

  @Serve(staff.invitations)
  list(@Input() { query }: RouteInput<typeof staff.invitations>) {
    return this.staff.invitations(query);
  }

  @Serve(staff.invite)
  invite(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { body }: RouteInput<typeof staff.invite>) {
    return this.invitations.send(body, invitingOf(asker, request));
  }

  @Serve(staff.resend)
  async resend(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params }: RouteInput<typeof staff.resend>) {
    const { email, roles } = await this.staff.pendingInvitation(params.id);
    return this.invitations.send({ email, roles }, invitingOf(asker, request));
  }

  @Serve(staff.revoke)
  revoke(@Input() { params }: RouteInput<typeof staff.revoke>) {
    return this.staff.revoke(params.id);
  }
}

/** The mail is in the government's own language: the reader's choice is not known yet. */
const invitingOf = ({ tenant }: Requester, { protocol, headers }: ApiRequest): InvitingTenant => ({
  name: tenant.name,
  address: `${protocol}://${headers.host ?? ''}`,
  variant: variantFor(tenant, null, null),
});

import { Controller } from '@nestjs/common';
import { desk } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { unknownTerritory } from '@participa/proposals/domain/proposal.ts';
import { Input, Me, CurrentRequester, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { DeskAccounts } from './desk-accounts.ts';
import { DeskActions } from './desk-actions.ts';
import { Sittings } from './sittings.ts';

@Controller()
export class DeskController {
  constructor(
    private readonly sittings: Sittings,
    private readonly accounts: DeskAccounts,
    private readonly actions: DeskActions,
  ) {}

  @Serve(desk.sitting)
  async sitting(@Me() me: Identity, @CurrentRequester() { tenant }: Requester) {
    const sitting = await this.sittings.find(me.id);
    return { sitting: sitting ? this.sittings.toSitting(sitting, tenant) : null };
  }

  @Serve(desk.open, 'own')
  open(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { body }: RouteInput<typeof desk.open>) {
    return this.sittings.open(tenant, me.id, body);
  }

  @Serve(desk.close)
  close(@Me() me: Identity) {
    return this.sittings.close(me.id);
  }

  @Serve(desk.account)
  async account(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { body }: RouteInput<typeof desk.account>) {
    await this.accounts.linkOrOpen(await this.sittings.lockMine(me.id), body);
    return this.sittings.toSitting(await this.sittings.lockMine(me.id), tenant);
  }

  @Serve(desk.propose)
  propose(
    @Me() me: Identity,
    @CurrentRequester() { tenant }: Requester,
    @Input() { body: { process, ...text } }: RouteInput<typeof desk.propose>,
  ) {
    const field = unknownTerritory(text, tenant);
    if (field) throw new Refusal('invalid_input', {}, [field]);
    return this.actions.propose(me, tenant, text, process);
  }

  @Serve(desk.support, 'own')
  support(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof desk.support>) {
    return this.actions.support(me, tenant, params.id);
  }

  @Serve(desk.vote)
  async vote(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof desk.vote>) {
    return { receipt: await this.actions.vote(me, tenant, params.id, body.projects) };
  }
}

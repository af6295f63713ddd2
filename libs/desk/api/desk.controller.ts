import { Controller } from '@nestjs/common';
import { desk } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { unknownPlace } from '@participa/proposals/domain/proposal.ts';
import { Input, Me, Who, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { DeskAccounts } from './desk-accounts.ts';
import { DeskActs } from './desk-acts.ts';
import { Sittings } from './sittings.ts';

@Controller()
export class DeskController {
  constructor(
    private readonly sittings: Sittings,
    private readonly accounts: DeskAccounts,
    private readonly acts: DeskActs,
  ) {}

  @Serve(desk.sitting)
  async sitting(@Me() me: Identity, @Who() { tenant }: Asker) {
    const sitting = await this.sittings.find(me.id);
    return { sitting: sitting ? this.sittings.told(sitting, tenant) : null };
  }

  @Serve(desk.open, 'own')
  open(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { body }: Asked<typeof desk.open>) {
    return this.sittings.open(tenant, me.id, body);
  }

  @Serve(desk.close)
  close(@Me() me: Identity) {
    return this.sittings.close(me.id);
  }

  @Serve(desk.account)
  async account(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { body }: Asked<typeof desk.account>) {
    await this.accounts.give(await this.sittings.mine(me.id), body);
    return this.sittings.told(await this.sittings.mine(me.id), tenant);
  }

  @Serve(desk.propose)
  propose(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { body: { process, ...text } }: Asked<typeof desk.propose>) {
    const field = unknownPlace(text, tenant);
    if (field) throw new Refusal('invalid_input', {}, [field]);
    return this.acts.propose(me, tenant, text, process);
  }

  @Serve(desk.support, 'own')
  support(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof desk.support>) {
    return this.acts.support(me, tenant, params.id);
  }

  @Serve(desk.vote)
  async vote(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params, body }: Asked<typeof desk.vote>) {
    return { receipt: await this.acts.vote(me, tenant, params.id, body.projects) };
  }
}

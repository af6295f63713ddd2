import { Controller } from '@nestjs/common';
import { myProposals, supports } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Id } from '@participa/base/identifier.ts';
import { Input, Me, Who, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { MyProposals } from './my-proposals.ts';
import { SupportQueue } from './support-queue.ts';

@Controller()
export class SupportsController {
  constructor(
    private readonly queue: SupportQueue,
    private readonly mine_: MyProposals,
  ) {}

  @Serve(supports.put, 'own')
  put(@Me() person: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof supports.put>) {
    return this.queue.put(tenant.id, { proposal: params.id, person, wanted: true, timeZone: tenant.timeZone });
  }

  @Serve(supports.remove, 'own')
  remove(@Me() person: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof supports.remove>) {
    return this.queue.put(tenant.id, { proposal: params.id, person, wanted: false, timeZone: tenant.timeZone });
  }

  @Serve(supports.mine)
  mine(@Me() me: Identity, @Input() { query }: Asked<typeof supports.mine>) {
    const ids = query.of.split(',').filter((id) => Id.safeParse(id).success);
    return this.mine_.supportedOf(me.id, ids.slice(0, 50));
  }

  @Serve(myProposals.written)
  written(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { query }: Asked<typeof myProposals.written>) {
    return this.mine_.written(me.id, tenant, query);
  }

  @Serve(myProposals.supported)
  supported(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { query }: Asked<typeof myProposals.supported>) {
    return this.mine_.supported(me.id, tenant, query);
  }
}

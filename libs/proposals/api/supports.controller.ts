import { Controller } from '@nestjs/common';
import { myProposals, supports } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Id } from '@participa/base/identifier.ts';
import { Input, Me, CurrentRequester, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { MyProposals } from './my-proposals.ts';
import { SupportQueue } from './support-queue.ts';

@Controller()
export class SupportsController {
  constructor(
    private readonly queue: SupportQueue,
    private readonly myProposals: MyProposals,
  ) {}

  @Serve(supports.put, 'own')
  put(@Me() person: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof supports.put>) {
    return this.queue.submit(tenant.id, { proposal: params.id, person, wanted: true, timeZone: tenant.timeZone });
  }

  @Serve(supports.remove, 'own')
  remove(@Me() person: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof supports.remove>) {
    return this.queue.submit(tenant.id, { proposal: params.id, person, wanted: false, timeZone: tenant.timeZone });
  }

  @Serve(supports.mine)
  mine(@Me() me: Identity, @Input() { query }: RouteInput<typeof supports.mine>) {
    const ids = query.of.split(',').filter((id) => Id.safeParse(id).success);
    return this.myProposals.supportedOf(me.id, ids.slice(0, 50));
  }

  @Serve(myProposals.written)
  written(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { query }: RouteInput<typeof myProposals.written>) {
    return this.myProposals.written(me.id, tenant, query);
  }

  @Serve(myProposals.supported)
  supported(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { query }: RouteInput<typeof myProposals.supported>) {
    return this.myProposals.supported(me.id, tenant, query);
  }
}

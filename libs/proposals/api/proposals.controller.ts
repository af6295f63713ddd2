import { Controller } from '@nestjs/common';
import { proposals } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { unknownTerritory, type ProposalText } from '../domain/proposal.ts';
import { Input, Me, CurrentRequester, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { ProposalList } from './proposal-list.ts';
import { Proposals } from './proposals.ts';

@Controller()
export class ProposalsController {
  constructor(
    private readonly lists: ProposalList,
    private readonly service: Proposals,
  ) {}

  @Serve(proposals.list)
  list(@CurrentRequester() { tenant }: Requester, @Input() { query }: RouteInput<typeof proposals.list>) {
    return this.lists.page(query, tenant);
  }

  @Serve(proposals.count)
  count(@Input() { query }: RouteInput<typeof proposals.count>) {
    return this.lists.count(query);
  }

  @Serve(proposals.similar)
  similar(@Input() { query }: RouteInput<typeof proposals.similar>) {
    return this.service.similar(query.title, query.except);
  }

  @Serve(proposals.publish)
  publish(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { body }: RouteInput<typeof proposals.publish>) {
    const { draft, process, ...text } = body;
    refuseUnknownTerritory(text, tenant);
    return this.service.publish(me, tenant, text, draft, process);
  }

  @Serve(proposals.one)
  one(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof proposals.one>) {
    return this.service.one(params.id, tenant);
  }

  @Serve(proposals.myStatus)
  myStatus(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof proposals.myStatus>) {
    return this.service.myStatus(params.id, me, tenant.timeZone);
  }

  @Serve(proposals.edit)
  edit(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof proposals.edit>) {
    const { version, ...text } = body;
    refuseUnknownTerritory(text, tenant);
    return this.service.edit(me, tenant, params.id, text, version);
  }

  @Serve(proposals.withdraw)
  withdraw(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof proposals.withdraw>) {
    return this.service.withdraw(me, tenant, params.id);
  }

  @Serve(proposals.versions)
  versions(@Input() { params }: RouteInput<typeof proposals.versions>) {
    return this.service.versions(params.id);
  }
}

function refuseUnknownTerritory(text: ProposalText, tenant: Requester['tenant']): void {
  const field = unknownTerritory(text, tenant);
  if (field) throw new Refusal('invalid_input', {}, [field]);
}

import { Controller } from '@nestjs/common';
import { proposals } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { unknownPlace, type ProposalText } from '../domain/proposal.ts';
import { Input, Me, Who, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { ListProposals } from './list-proposals.ts';
import { Proposals } from './proposals.service.ts';

@Controller()
export class ProposalsController {
  constructor(
    private readonly lists: ListProposals,
    private readonly service: Proposals,
  ) {}

  @Serve(proposals.list)
  list(@Who() { tenant }: Asker, @Input() { query }: Asked<typeof proposals.list>) {
    return this.lists.page(query, tenant);
  }

  @Serve(proposals.count)
  count(@Input() { query }: Asked<typeof proposals.count>) {
    return this.lists.count(query);
  }

  @Serve(proposals.similar)
  similar(@Input() { query }: Asked<typeof proposals.similar>) {
    return this.service.similar(query.title, query.except);
  }

  @Serve(proposals.publish)
  publish(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { body }: Asked<typeof proposals.publish>) {
    const { draft, process, ...text } = body;
    refuseUnknown(text, tenant);
    return this.service.publish(me, tenant, text, draft, process);
  }

  @Serve(proposals.one)
  one(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof proposals.one>) {
    return this.service.one(params.id, tenant);
  }

  @Serve(proposals.standing)
  standing(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof proposals.standing>) {
    return this.service.standing(params.id, me, tenant.timeZone);
  }

  @Serve(proposals.edit)
  edit(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params, body }: Asked<typeof proposals.edit>) {
    const { version, ...text } = body;
    refuseUnknown(text, tenant);
    return this.service.edit(me, tenant, params.id, text, version);
  }

  @Serve(proposals.withdraw)
  withdraw(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof proposals.withdraw>) {
    return this.service.withdraw(me, tenant, params.id);
  }

  @Serve(proposals.versions)
  versions(@Input() { params }: Asked<typeof proposals.versions>) {
    return this.service.versions(params.id);
  }
}

function refuseUnknown(text: ProposalText, tenant: Asker['tenant']): void {
  const field = unknownPlace(text, tenant);
  if (field) throw new Refusal('invalid_input', {}, [field]);
}

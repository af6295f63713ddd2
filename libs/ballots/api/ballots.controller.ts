import { Controller } from '@nestjs/common';
import { ballots } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Me, Who, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { MyBallot } from './my-ballot.ts';
import { Results } from './results.ts';

@Controller()
export class BallotsController {
  constructor(
    private readonly ballot: MyBallot,
    private readonly published: Results,
  ) {}

  @Serve(ballots.mine)
  mine(@Me() me: Identity, @Input() { params }: Asked<typeof ballots.mine>) {
    return this.ballot.mine(me, params.id);
  }

  @Serve(ballots.save)
  save(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params, body }: Asked<typeof ballots.save>) {
    return this.ballot.save(me, tenant, params.id, body.projects);
  }

  @Serve(ballots.cast)
  cast(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params, body }: Asked<typeof ballots.cast>) {
    return this.ballot.cast(me, tenant, params.id, body.projects);
  }

  @Serve(ballots.results)
  results(@Input() { params, query }: Asked<typeof ballots.results>) {
    return this.published.read(params.id, query.rule);
  }

  @Serve(ballots.file)
  file(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof ballots.file>) {
    return params.format === 'pb'
      ? this.published.ballotFile(params.id, params.heading, tenant)
      : this.published.table(params.id, params.heading);
  }
}

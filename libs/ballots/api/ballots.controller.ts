import { Controller } from '@nestjs/common';
import { ballots } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, CurrentRequester, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { MyBallots } from './my-ballots.ts';
import { Results } from './results.ts';

@Controller()
export class BallotsController {
  constructor(
    private readonly ballots: MyBallots,
    private readonly resultsReader: Results,
  ) {}

  @Serve(ballots.mine)
  mine(@Me() me: Identity, @Input() { params }: RouteInput<typeof ballots.mine>) {
    return this.ballots.read(me, params.id);
  }

  @Serve(ballots.save)
  save(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof ballots.save>) {
    return this.ballots.save(me, tenant, params.id, body.projects);
  }

  @Serve(ballots.cast)
  cast(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof ballots.cast>) {
    return this.ballots.cast(me, tenant, params.id, body.projects);
  }

  @Serve(ballots.results)
  results(@Input() { params, query }: RouteInput<typeof ballots.results>) {
    return this.resultsReader.read(params.id, query.rule);
  }

  @Serve(ballots.file)
  file(@CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof ballots.file>) {
    return params.format === 'pb'
      ? this.resultsReader.ballotFile(params.id, params.heading, tenant)
      : this.resultsReader.table(params.id, params.heading);
  }
}

import { Controller } from '@nestjs/common';
import { processes } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, CurrentRequester, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Followers } from './followers.ts';
import { Processes } from './processes.ts';

@Controller()
export class ProcessesController {
  constructor(
    private readonly processes: Processes,
    private readonly followers: Followers,
  ) {}

  @Serve(processes.list)
  async list() {
    return { items: await this.processes.list() };
  }

  @Serve(processes.one)
  one(@Input() { params }: RouteInput<typeof processes.one>) {
    return this.processes.one(params.id);
  }

  @Serve(processes.acts)
  async acts(@Input() { params }: RouteInput<typeof processes.acts>) {
    return { items: await this.processes.acts(params.id) };
  }

  @Serve(processes.rules)
  rules(@Input() { params }: RouteInput<typeof processes.rules>) {
    return this.processes.rules(params.id);
  }

  @Serve(processes.myStatus)
  myStatus(@Me() me: Identity, @CurrentRequester() { tenant }: Requester, @Input() { params }: RouteInput<typeof processes.myStatus>) {
    return this.processes.myStatus(params.id, me, tenant.timeZone);
  }

  @Serve(processes.follow)
  follow(@Me() me: Identity, @Input() { params }: RouteInput<typeof processes.follow>) {
    return this.followers.setFollowing(params.id, me.id, true);
  }

  @Serve(processes.unfollow)
  unfollow(@Me() me: Identity, @Input() { params }: RouteInput<typeof processes.unfollow>) {
    return this.followers.setFollowing(params.id, me.id, false);
  }
}

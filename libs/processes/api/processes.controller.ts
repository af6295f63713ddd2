import { Controller } from '@nestjs/common';
import { processes } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Me, Who, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Followers } from './followers.ts';
import { Processes } from './processes.service.ts';

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
  one(@Input() { params }: Asked<typeof processes.one>) {
    return this.processes.one(params.id);
  }

  @Serve(processes.acts)
  async acts(@Input() { params }: Asked<typeof processes.acts>) {
    return { items: await this.processes.acts(params.id) };
  }

  @Serve(processes.rules)
  rules(@Input() { params }: Asked<typeof processes.rules>) {
    return this.processes.rules(params.id);
  }

  @Serve(processes.standing)
  standing(@Me() me: Identity, @Who() { tenant }: Asker, @Input() { params }: Asked<typeof processes.standing>) {
    return this.processes.standing(params.id, me, tenant.timeZone);
  }

  @Serve(processes.follow)
  follow(@Me() me: Identity, @Input() { params }: Asked<typeof processes.follow>) {
    return this.followers.put(params.id, me.id, true);
  }

  @Serve(processes.unfollow)
  unfollow(@Me() me: Identity, @Input() { params }: Asked<typeof processes.unfollow>) {
    return this.followers.put(params.id, me.id, false);
  }
}

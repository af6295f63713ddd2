import { Controller } from '@nestjs/common';
import { adminProcesses } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, CurrentRequester, type Requester } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { ManagedProcesses } from './managed-processes.ts';
import { ProcessActs } from './process-acts.ts';

@Controller()
export class AdminProcessesController {
  constructor(
    private readonly managed: ManagedProcesses,
    private readonly acts: ProcessActs,
  ) {}

  @Serve(adminProcesses.list)
  async list() {
    return { items: await this.managed.list() };
  }

  @Serve(adminProcesses.create)
  create(@CurrentRequester() { tenant }: Requester, @Input() { body }: RouteInput<typeof adminProcesses.create>) {
    return this.managed.create(body.kind, body, body.copyOf, tenant);
  }

  @Serve(adminProcesses.one)
  one(@Input() { params }: RouteInput<typeof adminProcesses.one>) {
    return this.managed.one(params.id);
  }

  @Serve(adminProcesses.update)
  update(@CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof adminProcesses.update>) {
    return this.managed.update(params.id, body, body.rules, tenant);
  }

  @Serve(adminProcesses.open)
  open(@Input() { params, body }: RouteInput<typeof adminProcesses.open>) {
    return this.acts.open(params.id, body.rulesHash);
  }

  @Serve(adminProcesses.amend)
  amend(@CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof adminProcesses.amend>) {
    return this.acts.amend(params.id, body.rules, body.reason, tenant);
  }

  @Serve(adminProcesses.suspend)
  suspend(@CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof adminProcesses.suspend>) {
    return this.acts.suspend(params.id, body.reason, tenant);
  }

  @Serve(adminProcesses.resume)
  resume(@CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof adminProcesses.resume>) {
    return this.acts.resume(params.id, body.reason, tenant);
  }

  @Serve(adminProcesses.cancel)
  cancel(@CurrentRequester() { tenant }: Requester, @Input() { params, body }: RouteInput<typeof adminProcesses.cancel>) {
    return this.acts.cancel(params.id, body.reason, tenant);
  }
}

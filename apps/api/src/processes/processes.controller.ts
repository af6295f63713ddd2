import { Controller } from '@nestjs/common';
import { processes } from '@participa/contract/processes.ts';
import type { Asked } from '@participa/contract/route.ts';
import { Input } from '../platform/http/asker.ts';
import { Serve } from '../platform/http/serve.ts';
import { Processes } from './processes.service.ts';

@Controller()
export class ProcessesController {
  constructor(private readonly processes: Processes) {}

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
}

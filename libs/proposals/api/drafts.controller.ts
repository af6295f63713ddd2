import { Controller } from '@nestjs/common';
import { drafts } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Drafts } from './drafts.ts';

@Controller()
export class DraftsController {
  constructor(private readonly service: Drafts) {}

  @Serve(drafts.list)
  list(@Me() me: Identity) {
    return this.service.list(me.id);
  }

  @Serve(drafts.one)
  one(@Me() me: Identity, @Input() { params }: RouteInput<typeof drafts.one>) {
    return this.service.one(me.id, params.id);
  }

  @Serve(drafts.save)
  save(@Me() me: Identity, @Input() { params, body }: RouteInput<typeof drafts.save>) {
    return this.service.save(me.id, params.id, body);
  }

  @Serve(drafts.discard)
  discard(@Me() me: Identity, @Input() { params }: RouteInput<typeof drafts.discard>) {
    return this.service.discard(me.id, params.id);
  }
}

import { Controller } from '@nestjs/common';
import { myDecisions } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, Me, type Identity } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { StatementsOfReasons } from './statements-of-reasons.ts';

/** What was decided about me, and my appeal. */
@Controller()
export class MyDecisionsController {
  constructor(private readonly statements: StatementsOfReasons) {}

  @Serve(myDecisions.list)
  list(@Me() me: Identity, @Input() { query }: RouteInput<typeof myDecisions.list>) {
    return this.statements.page(me.id, query);
  }

  @Serve(myDecisions.one)
  one(@Me() me: Identity, @Input() { params }: RouteInput<typeof myDecisions.one>) {
    return this.statements.one(me.id, params.id);
  }

  @Serve(myDecisions.appeal)
  appeal(@Me() me: Identity, @Input() { params, body }: RouteInput<typeof myDecisions.appeal>) {
    return this.statements.appeal(me.id, params.id, body.text);
  }
}

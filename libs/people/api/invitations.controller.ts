import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { RouteInput } from '@participa/base/route.ts';
import { invitations } from '../admin-contract.ts';
import { Input, CurrentRequester, type Requester } from '@participa/platform/http/requester.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Invitations } from './invitations.ts';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: Invitations) {}

  @Serve(invitations.one)
  async one(@Input() { params }: RouteInput<typeof invitations.one>) {
    const { email, roles } = await this.invitations.findByToken(params.token);
    return { email, roles };
  }

  @Serve(invitations.accept, 'own')
  accept(
    @CurrentRequester() asker: Requester,
    @Input() { params, body }: RouteInput<typeof invitations.accept>,
    @Res({ passthrough: true }) response: Response,
  ) {
    return this.invitations.accept(asker, params.token, body, response);
  }
}

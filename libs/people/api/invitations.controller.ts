import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Asked } from '@participa/base/route.ts';
import { invitations } from '../admin-contract.ts';
import { Input, Who, type Asker } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Invitations } from './invitations.ts';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: Invitations) {}

  @Serve(invitations.one)
  async one(@Input() { params }: Asked<typeof invitations.one>) {
    const { email, roles } = await this.invitations.at(params.token);
    return { email, roles };
  }

  @Serve(invitations.accept, 'own')
  accept(@Who() asker: Asker, @Input() { params, body }: Asked<typeof invitations.accept>, @Res({ passthrough: true }) response: Response) {
    return this.invitations.accept(asker, params.token, body, response);
  }
}

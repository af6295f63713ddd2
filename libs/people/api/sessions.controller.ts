import { Controller, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { sessions } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Audit } from '@participa/audit/api/audit.ts';
import { Input, Me, CurrentRequester, type ApiRequest, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { variantOf } from '@participa/platform/http/language.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { SignUpBrowserMark } from './sign-up-browser-mark.ts';
import { Sessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';

@Controller()
export class SessionsController {
  constructor(
    private readonly signUps: SignUp,
    private readonly signIns: SignIn,
    private readonly browserMark: SignUpBrowserMark,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  @Serve(sessions.sendCode, 'own')
  async sendCode(
    @CurrentRequester() asker: Requester,
    @Req() request: ApiRequest,
    @Input() { body }: RouteInput<typeof sessions.sendCode>,
  ) {
    await this.signUps.sendCode(asker, body.email, variantOf(request));
    return { email: body.email };
  }

  @Serve(sessions.open, 'own')
  open(
    @CurrentRequester() asker: Requester,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: RouteInput<typeof sessions.open>,
  ) {
    if ('code' in body) return this.signIns.byCode(asker, body.email, body.code, this.browserMark.hashOf(request), response);
    return this.signIns.byPassword(asker, body.email, body.password, response);
  }

  @Serve(sessions.close)
  async close(@Me() me: Identity, @Res({ passthrough: true }) response: Response) {
    await this.sessions.close(me.session, response);
    await this.audit.record('person.signed_out', me.id);
  }
}

import { Controller, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { people } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { Input, Me, CurrentRequester, type ApiRequest, type Requester, type Identity } from '@participa/platform/http/requester.ts';
import { variantOf } from '@participa/platform/http/language.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { toMe } from './to-me.ts';
import { MyAccount } from './my-account.ts';
import { SignUpBrowserMark } from './sign-up-browser-mark.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';

@Controller()
export class PeopleController {
  constructor(
    private readonly signUps: SignUp,
    private readonly signIns: SignIn,
    private readonly myAccount: MyAccount,
    private readonly browserMark: SignUpBrowserMark,
    private readonly manifests: Manifests,
  ) {}

  @Serve(people.signUp, 'own')
  async signUp(
    @CurrentRequester() asker: Requester,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: RouteInput<typeof people.signUp>,
  ) {
    await this.signUps.open(asker, { ...body, browserMark: this.browserMark.mark(request, response) }, variantOf(request));
    return { email: body.email };
  }

  @Serve(people.confirm, 'own')
  confirm(
    @CurrentRequester() asker: Requester,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: RouteInput<typeof people.confirm>,
  ) {
    return this.signIns.byCode(asker, body.email, body.code, this.browserMark.hashOf(request), response);
  }

  @Serve(people.me, 'own')
  me(@Me() me: Identity, @CurrentRequester() asker: Requester) {
    return toMe(me, this.manifests, asker.language);
  }

  @Serve(people.change)
  change(@Me() me: Identity, @CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof people.change>) {
    return this.myAccount.change(me, asker, body);
  }

  @Serve(people.changePassword, 'own')
  changePassword(@Me() me: Identity, @CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof people.changePassword>) {
    return this.myAccount.changePassword(me, asker, body.current, body.next);
  }
}

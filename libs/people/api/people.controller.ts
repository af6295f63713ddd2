import { Controller, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { people } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Manifests } from '@participa/platform/manifests.ts';
import { Input, Me, Who, type AskedRequest, type Asker, type Identity } from '@participa/platform/http/asker.ts';
import { variantOf } from '@participa/platform/http/language.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { toMe } from './me.ts';
import { MyAccount } from './my-account.ts';
import { Opener } from './opener.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';

@Controller()
export class PeopleController {
  constructor(
    private readonly signUps: SignUp,
    private readonly signIns: SignIn,
    private readonly mine: MyAccount,
    private readonly opener: Opener,
    private readonly manifests: Manifests,
  ) {}

  @Serve(people.signUp, 'own')
  async signUp(
    @Who() asker: Asker,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: Asked<typeof people.signUp>,
  ) {
    await this.signUps.open(asker, { ...body, opener: this.opener.mark(request, response) }, variantOf(request));
    return { email: body.email };
  }

  @Serve(people.confirm, 'own')
  confirm(
    @Who() asker: Asker,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
    @Input() { body }: Asked<typeof people.confirm>,
  ) {
    return this.signIns.byCode(asker, body.email, body.code, this.opener.of(request), response);
  }

  @Serve(people.me, 'own')
  me(@Me() me: Identity) {
    return toMe(me, this.manifests);
  }

  @Serve(people.change)
  change(@Me() me: Identity, @Who() asker: Asker, @Input() { body }: Asked<typeof people.change>) {
    return this.mine.change(me, asker, body);
  }

  @Serve(people.changePassword, 'own')
  changePassword(@Me() me: Identity, @Who() asker: Asker, @Input() { body }: Asked<typeof people.changePassword>) {
    return this.mine.changePassword(me, asker, body.current, body.next);
  }
}

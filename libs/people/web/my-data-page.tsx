import {
  redirect,
  redirectDocument,
  useActionData,
  useLoaderData,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { people as contract } from '../contract.ts';
import { Language } from '@participa/tenants/domain/tenant.ts';
import { Split } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { AccountFrame } from './account-frame.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import { WhatIMay } from './what-i-may.tsx';

const HERE = '/cuenta/datos';

/** Who I am here. */
export const loader = (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(contract.me));

/** Changes my name and language, or my password: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    if (typed['form'] === 'password') {
      await call(contract.changePassword, { body: { current: typed['current'] ?? '', next: typed['next'] ?? '' } });
      return redirect(`${HERE}?listo=password`);
    }
    const language = Language.safeParse(typed['language']).data;
    await call(contract.change, { body: { name: typed['name'] ?? '', ...(language ? { language } : {}) } });
    // Another language is another document; its address keeps the choice in this browser too.
    if (language && language !== typed['spoken'])
      return redirectDocument(`/idioma/${language}?volver=${encodeURIComponent(`${HERE}?listo=profile`)}`);
    return redirect(`${HERE}?listo=profile`);
  });
}

export function Component() {
  const me = useLoaderData<typeof loader>();
  const wrong = useActionData<Wrong>();
  const [search] = useSearchParams();
  const { people, shell } = useMessages();
  const { account } = people;
  const done = wrong ? null : search.get('listo');
  const said = done === 'password' ? account.passwordDone : done === 'profile' ? account.profileDone : undefined;
  const of = (form: string) => (wrong?.typed['form'] === form ? wrong : undefined);
  return (
    <AccountFrame title={account.data}>
      {said && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={said} role="status" />
        </div>
      )}
      <Split aside={<WhatIMay me={me} />} label={account.may}>
        <ProfileForm me={me} wrong={of('profile')} />
        <PasswordForm wrong={of('password')} />
      </Split>
    </AccountFrame>
  );
}

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
import { Language } from '@participa/base/language.ts';
import { Split } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AccountFrame } from './account-frame.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import { MyVerification } from './my-verification.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

const HERE = '/cuenta/datos';

/** Who I am here. */
export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(contract.me));

/** Changes my name and language, or my password: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    if (submitted['form'] === 'password') {
      await call(contract.changePassword, { body: { current: submitted['current'] ?? '', next: submitted['next'] ?? '' } });
      return redirect(`${HERE}?listo=password`);
    }
    const language = Language.safeParse(submitted['language']).data;
    await call(contract.change, { body: { name: submitted['name'] ?? '', ...(language ? { language } : {}) } });
    // Another language is another document; its address keeps the choice in this browser too.
    if (language && language !== submitted['spoken'])
      return redirectDocument(`/idioma/${language}?volver=${encodeURIComponent(`${HERE}?listo=profile`)}`);
    return redirect(`${HERE}?listo=profile`);
  });
}

export function Component() {
  const me = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const [search] = useSearchParams();
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  const { account } = people;
  const done = refusal ? null : search.get('listo');
  const notice = done === 'password' ? account.passwordDone : done === 'profile' ? account.profileDone : undefined;
  const refusalOf = (form: string) => (refusal?.submitted['form'] === form ? refusal : undefined);
  return (
    <AccountFrame title={account.data}>
      {notice && (
        <div className="before-form">
          <Notice tone="success" word={shell.word.success} title={notice} role="status" />
        </div>
      )}
      <Split aside={<MyVerification me={me} />} label={account.may}>
        <ProfileForm me={me} refusal={refusalOf('profile')} />
        <PasswordForm refusal={refusalOf('password')} />
      </Split>
    </AccountFrame>
  );
}

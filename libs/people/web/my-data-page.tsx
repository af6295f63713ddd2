import { redirect, redirectDocument, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { people as contract } from '../contract.ts';
import { Language } from '@participa/base/language.ts';
import { myDataPath } from '../paths.ts';
import { Split } from '@participa/kit/frame/page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AccountFrame } from './account-frame.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import { MyVerification } from './my-verification.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { languagePath } from '@participa/shell/paths.ts';

/** Who I am here. */
export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(contract.me));

/** Changes my name and language, or my password: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    if (submitted['intent'] === 'password') {
      await call(contract.changePassword, { body: { current: submitted['current'] ?? '', next: submitted['next'] ?? '' } });
      return redirect(myDataPath({ done: 'password' }));
    }
    const saved = myDataPath({ done: 'profile' });
    const language = Language.safeParse(submitted['language']).data;
    await call(contract.change, { body: { name: submitted['name'] ?? '', ...(language ? { language } : {}) } });
    // Another language is another document; its address keeps the choice in this browser too.
    if (language && language !== submitted['spoken']) return redirectDocument(languagePath(language, { back: saved }));
    return redirect(saved);
  });
}

export function Component() {
  const me = useLoaderData<typeof loader>();
  const refusal = useActionData<FormRefusal>();
  const people = useTexts(peopleTexts);
  const { account } = people;
  return (
    <AccountFrame title={account.data}>
      <DoneNotice path={myDataPath} titles={{ password: account.passwordDone, profile: account.profileDone }} beforeForm />
      <Split aside={<MyVerification me={me} />} label={account.may}>
        <ProfileForm me={me} refusal={refusal} />
        <PasswordForm refusal={refusal} />
      </Split>
    </AccountFrame>
  );
}

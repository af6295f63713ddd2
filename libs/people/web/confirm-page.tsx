import { redirect, useActionData, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { people as contract } from '../contract.ts';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Head } from '@participa/shell/head.tsx';
import { orWrong, ownPath, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { digitsOf } from './digits.ts';

/** Confirms the address of a new account, and signs in. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await call(contract.confirm, { body: { email: typed['email'] ?? '', code: digitsOf(typed['code']) } });
    return redirect(ownPath(typed['volver'], '/cuenta'));
  });
}

export function Component() {
  const { people } = useMessages();
  const wrong = useActionData<Wrong>();
  const [search] = useSearchParams();
  return (
    <Page width="text">
      <Head title={people.confirm.title} listed={false} />
      <PageTitle title={people.confirm.title} lead={people.confirm.lead} />
      <ConfirmForm email={wrong?.typed['email']} back={ownPath(wrong?.typed['volver'] ?? search.get('volver'))} wrong={wrong} />
    </Page>
  );
}

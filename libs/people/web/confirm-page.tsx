import { redirect, useActionData, type ActionFunctionArgs } from 'react-router';
import { people as contract } from '../contract.ts';
import { accountPath } from '../paths.ts';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Head } from '@participa/shell/head.tsx';
import { actionResult, ownPath, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { digitsOf } from './digits-of.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import { confirmPath } from '../paths.ts';

/** Confirms the address of a new account, and signs in. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await call(contract.confirm, { body: { email: submitted['email'] ?? '', code: digitsOf(submitted['code']) } });
    return redirect(ownPath(submitted['back'], accountPath()));
  });
}

export function Component() {
  const people = useTexts(peopleTexts);
  const refusal = useActionData<FormRefusal>();
  const query = useQuery(confirmPath);
  return (
    <Page width="text">
      <Head title={people.confirm.title} listed={false} />
      <PageTitle title={people.confirm.title} lead={people.confirm.lead} />
      <ConfirmForm email={refusal?.submitted['email']} back={ownPath(refusal?.submitted['back'] ?? query.back)} refusal={refusal} />
    </Page>
  );
}

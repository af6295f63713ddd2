import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { invitations } from '../admin-contract.ts';
import { governmentPath } from '@participa/tenants/paths.ts';
import { frontPath } from '@participa/front/paths.ts';
import { invitationPath } from '../paths.ts';
import { adminPath } from '@participa/shell/paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';

/** Who is invited by the link in the address; nobody when it is over or never was. */
export async function loader(args: LoaderFunctionArgs) {
  return (await undefinedIfRefused(toolsOf(args).call(invitations.one, { params: paramsOf(args, invitationPath) }), 404, 410)) ?? null;
}

/** Accepting signs in, and leads to where there is something to do. */
export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    const me = await toolsOf(args).call(invitations.accept, {
      params: paramsOf(args, invitationPath),
      body: { name: submitted['name'] ?? '', password: submitted['password'] ?? '' },
    });
    return redirect(me.roles.includes('admin') ? governmentPath() : adminPath(), 303);
  });
}

/** Once accepted the link opens nothing: it is not asked again on the way out. */
export const shouldRevalidate = ({ formMethod }: { formMethod?: string | undefined }): boolean => formMethod === undefined;

export function Component() {
  const open = useLoaderData<typeof loader>();
  const t = useTexts(peopleAdminTexts);
  const shell = useTexts(shellTexts);
  const { tenant } = useSite();
  const refusal = useActionData<FormRefusal>();
  const busy = useNavigation().state === 'submitting';
  const form = useForm(refusal, { name: t.yourName, password: { label: t.password, hint: t.passwordHint } });
  if (!open || refusal?.error.code === 'invitation_over')
    return (
      <Page width="text">
        <Head title={t.overTitle} listed={false} />
        <EmptyState
          art={<EmptyStateArt name="closedDoor" />}
          title={t.overTitle}
          level={1}
          actions={<LinkButton href={frontPath()}>{shell.toFront}</LinkButton>}
        >
          {t.overText}
        </EmptyState>
      </Page>
    );
  return (
    <Page width="text">
      <Head title={t.acceptTitle} listed={false} />
      <PageTitle title={t.acceptTitle} lead={t.acceptLead(tenant.name)} />
      <Facts
        facts={[
          { term: t.email, value: open.email },
          { term: t.as, value: open.roles.map((role) => t.names[role]).join(', ') },
        ]}
      />
      {form.errors}
      <Form
        action=""
        label={t.acceptTitle}
        actions={
          <Button size="large" pending={busy && t.accepting}>
            {t.accept}
          </Button>
        }
      >
        <TextField {...form.field('name')} required autoComplete="name" />
        <PasswordField {...form.field('password')} show={t.show} hide={t.hide} autoComplete="new-password" required />
      </Form>
    </Page>
  );
}

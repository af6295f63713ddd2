import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { invitations } from '../admin-contract.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** Who is invited by the link in the address; nobody when it is over or never was. */
export async function loader(args: LoaderFunctionArgs) {
  return (await undefinedIfRefused(toolsOf(args).call(invitations.one, { params: { token: args.params['token']! } }), 404, 410)) ?? null;
}

/** Accepting signs in, and leads to where there is something to do. */
export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    const me = await toolsOf(args).call(invitations.accept, {
      params: { token: args.params['token']! },
      body: { name: submitted['name'] ?? '', password: submitted['password'] ?? '' },
    });
    return redirect(me.roles.includes('admin') ? '/admin/gobierno' : '/admin', 303);
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
  if (!open || refusal?.error.code === 'invitation_over')
    return (
      <Page width="text">
        <Head title={t.overTitle} listed={false} />
        <EmptyState
          art={<EmptyStateArt name="closedDoor" />}
          title={t.overTitle}
          level={1}
          actions={<LinkButton href="/">{shell.toFront}</LinkButton>}
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
      <FormErrors refusal={refusal} fields={['name', 'password']} names={{ name: t.yourName, password: t.password }} />
      <Form
        action=""
        label={t.acceptTitle}
        actions={
          <Button size="large" pending={busy && t.accepting}>
            {t.accept}
          </Button>
        }
      >
        <TextField
          name="name"
          label={t.yourName}
          required
          autoComplete="name"
          defaultValue={refusal?.submitted['name']}
          error={fieldError(refusal, 'name')}
        />
        <PasswordField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          show={t.show}
          hide={t.hide}
          autoComplete="new-password"
          required
          error={fieldError(refusal, 'password')}
        />
      </Form>
    </Page>
  );
}

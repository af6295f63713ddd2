import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { invitations } from '../admin-contract.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { PasswordField } from '@participa/kit/forms/password-field.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf, unlessRefused } from '@participa/shell/tools.ts';

/** Who is invited by the link in the address; nobody when it is over or never was. */
export async function loader(args: LoaderFunctionArgs) {
  return (await unlessRefused(toolsOf(args).call(invitations.one, { params: { token: args.params['token']! } }), 404, 410)) ?? null;
}

/** Accepting signs in, and leads to where there is something to do. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    const me = await toolsOf(args).call(invitations.accept, {
      params: { token: args.params['token']! },
      body: { name: typed['name'] ?? '', password: typed['password'] ?? '' },
    });
    return redirect(me.roles.includes('admin') ? '/admin/gobierno' : '/admin', 303);
  });
}

/** Once accepted the link opens nothing: it is not asked again on the way out. */
export const shouldRevalidate = ({ formMethod }: { formMethod?: string | undefined }): boolean => formMethod === undefined;

export function Component() {
  const open = useLoaderData<typeof loader>();
  const { people: words } = useOffices();
  const { shell } = useMessages();
  const { tenant } = usePlace();
  const wrong = useActionData<Wrong>();
  const busy = useNavigation().state === 'submitting';
  if (!open || wrong?.error.code === 'invitation_over')
    return (
      <Page width="text">
        <Head title={words.overTitle} listed={false} />
        <EmptyState
          art={<PlaceArt name="closedDoor" />}
          title={words.overTitle}
          level={1}
          actions={<LinkButton href="/">{shell.toFront}</LinkButton>}
        >
          {words.overText}
        </EmptyState>
      </Page>
    );
  return (
    <Page width="text">
      <Head title={words.acceptTitle} listed={false} />
      <PageTitle title={words.acceptTitle} lead={words.acceptLead(tenant.name)} />
      <Facts
        facts={[
          { term: words.email, value: open.email },
          { term: words.as, value: open.roles.map((role) => words.names[role]).join(', ') },
        ]}
      />
      <Mistakes wrong={wrong} fields={['name', 'password']} names={{ name: words.yourName, password: words.password }} />
      <Form
        action=""
        label={words.acceptTitle}
        actions={
          <Button size="large" pending={busy && words.accepting}>
            {words.accept}
          </Button>
        }
      >
        <TextField
          name="name"
          label={words.yourName}
          required
          autoComplete="name"
          defaultValue={wrong?.typed['name']}
          error={mistakeIn(wrong, 'name')}
        />
        <PasswordField
          name="password"
          label={words.password}
          hint={words.passwordHint}
          show={words.show}
          hide={words.hide}
          autoComplete="new-password"
          required
          error={mistakeIn(wrong, 'password')}
        />
      </Form>
    </Page>
  );
}

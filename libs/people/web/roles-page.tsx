import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { staff } from '../admin-contract.ts';
import { givenRoles, type GivenRole } from '../domain/roles.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';

export const loader = (args: LoaderFunctionArgs) =>
  orPage(args.request, toolsOf(args).call(staff.person, { params: { id: args.params['id']! } }));

/** Gives roles, or ends sessions where the other button was pressed. */
export async function action(args: ActionFunctionArgs) {
  const params = { id: args.params['id']! };
  const form = await args.request.formData();
  const { call } = toolsOf(args);
  return orWrong(args.request, typedIn(form), async () => {
    if (form.get('do') === 'end') {
      await call(staff.endSessions, { params });
      return redirect(`/admin/personas/${params.id}?hecho=ended`, 303);
    }
    await call(staff.giveRoles, { params, body: { roles: form.getAll('roles') as GivenRole[] } });
    return redirect(`/admin/personas/${params.id}?hecho=saved`, 303);
  });
}

export function Component() {
  const { id, name, email, roles, since } = useLoaderData<typeof loader>();
  const { people: words } = useOffices();
  const { shell } = useMessages();
  const format = useFormat();
  const wrong = useActionData<Wrong>();
  const done = useSearchParams()[0].get('hecho');
  const here = `/admin/personas/${id}`;
  const operates = roles.includes('operator');
  return (
    <OfficePage
      title={name}
      lead={`${email} · ${words.since} ${format.date(since)}`}
      trail={[{ href: '/admin/personas', label: words.title }, { label: name }]}
    >
      <Mistakes wrong={wrong} fields={['roles']} names={{ roles: words.roles }} />
      {done === 'saved' && !wrong && (
        <Notice tone="success" word={shell.word.success} title={words.saved} role="status">
          {words.savedText}
        </Notice>
      )}
      {done === 'ended' && !wrong && <Notice tone="success" word={shell.word.success} title={words.ended} role="status" />}
      {!operates && (
        <Form
          key={roles.join()}
          action={here}
          label={words.roles}
          actions={
            <>
              <Button icon="save">{words.save}</Button>
              <LinkButton variant="quiet" href="/admin/personas">
                {shell.cancel}
              </LinkButton>
            </>
          }
        >
          <Fieldset legend={words.roles} id="roles" error={mistakeIn(wrong, 'roles')}>
            {givenRoles.map((role) => (
              <Checkbox
                key={role}
                id={`roles-${role}`}
                name="roles"
                value={role}
                label={words.names[role]}
                hint={words.about[role]}
                defaultChecked={roles.includes(role)}
              />
            ))}
          </Fieldset>
        </Form>
      )}
      <Section id="sesiones" title={words.endSessions} lead={words.endText}>
        <Form
          action={here}
          fields={{ do: 'end' }}
          label={words.endSessions}
          actions={
            <Button variant="secondary" icon="log-out">
              {words.endSessions}
            </Button>
          }
        >
          {null}
        </Form>
      </Section>
    </OfficePage>
  );
}

import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { staff } from '../admin-contract.ts';
import { givenRoles, type GivenRole } from '../domain/roles.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loaderResult(args.request, toolsOf(args).call(staff.person, { params: { id: args.params['id']! } }));

/** Gives roles, or ends sessions where the other button was pressed. */
export async function action(args: ActionFunctionArgs) {
  const params = { id: args.params['id']! };
  const form = await args.request.formData();
  const { call } = toolsOf(args);
  return actionResult(args.request, submittedFields(form), async () => {
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
  const t = useTexts(peopleAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const done = useSearchParams()[0].get('hecho');
  const here = `/admin/personas/${id}`;
  const isOperator = roles.includes('operator');
  return (
    <AdminPage
      title={name}
      lead={`${email} · ${t.since} ${format.date(since)}`}
      trail={[{ href: '/admin/personas', label: t.title }, { label: name }]}
    >
      <FormErrors refusal={refusal} fields={['roles']} names={{ roles: t.roles }} />
      {done === 'saved' && !refusal && (
        <Notice tone="success" word={shell.word.success} title={t.saved} role="status">
          {t.savedText}
        </Notice>
      )}
      {done === 'ended' && !refusal && <Notice tone="success" word={shell.word.success} title={t.ended} role="status" />}
      {!isOperator && (
        <Form
          key={roles.join()}
          action={here}
          label={t.roles}
          actions={
            <>
              <Button icon="save">{t.save}</Button>
              <LinkButton variant="quiet" href="/admin/personas">
                {shell.cancel}
              </LinkButton>
            </>
          }
        >
          <Fieldset legend={t.roles} id="roles" error={fieldError(refusal, 'roles')}>
            {givenRoles.map((role) => (
              <Checkbox
                key={role}
                id={`roles-${role}`}
                name="roles"
                value={role}
                label={t.names[role]}
                hint={t.about[role]}
                defaultChecked={roles.includes(role)}
              />
            ))}
          </Fieldset>
        </Form>
      )}
      <Section id="sesiones" title={t.endSessions} lead={t.endText}>
        <Form
          action={here}
          fields={{ do: 'end' }}
          label={t.endSessions}
          actions={
            <Button variant="secondary" icon="log-out">
              {t.endSessions}
            </Button>
          }
        >
          {null}
        </Form>
      </Section>
    </AdminPage>
  );
}

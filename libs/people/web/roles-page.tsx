import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { staff } from '../admin-contract.ts';
import { givenRoles, type GivenRole } from '../domain/roles.ts';
import { peoplePath, rolesPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';

export const loader = (args: LoaderFunctionArgs) =>
  loaderResult(args.request, toolsOf(args).call(staff.person, { params: paramsOf(args, rolesPath) }));

/** Gives roles, or ends sessions where the other button was pressed. */
export async function action(args: ActionFunctionArgs) {
  const params = paramsOf(args, rolesPath);
  const form = await args.request.formData();
  const { call } = toolsOf(args);
  return actionResult(args.request, submittedFields(form), async () => {
    if (form.get('intent') === 'end') {
      await call(staff.endSessions, { params });
      return redirect(rolesPath(params.id, { done: 'ended' }), 303);
    }
    await call(staff.giveRoles, { params, body: { roles: form.getAll('roles') as GivenRole[] } });
    return redirect(rolesPath(params.id, { done: 'saved' }), 303);
  });
}

export function Component() {
  const { id, name, email, roles, since } = useLoaderData<typeof loader>();
  const t = useTexts(peopleAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const here = rolesPath(id);
  const isOperator = roles.includes('operator');
  const form = useForm(refusal, { roles: t.roles });
  return (
    <AdminPage
      title={name}
      lead={`${email} · ${t.since} ${format.date(since)}`}
      trail={[{ href: peoplePath(), label: t.title }, { label: name }]}
    >
      {form.errors}
      <DoneNotice path={rolesPath} titles={{ saved: t.saved, ended: t.ended }} texts={{ saved: t.savedText }} />
      {!isOperator && (
        <Form
          key={roles.join()}
          action={here}
          label={t.roles}
          actions={
            <>
              <Button icon="save">{t.save}</Button>
              <LinkButton variant="quiet" href={peoplePath()}>
                {shell.cancel}
              </LinkButton>
            </>
          }
        >
          <Fieldset {...form.group('roles')}>
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
          fields={{ intent: 'end' }}
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

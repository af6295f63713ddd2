import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { staff } from '../admin-contract.ts';
import { staffRoles, type Invitation, type StaffRole } from '../domain/invitation.ts';
import { invitationsPath, peoplePath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Row, Section } from '@participa/kit/frame/page.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { AdminTable } from '@participa/shell/admin-table.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleAdminTexts } from '../texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { queryOf } from '@participa/shell/page-params.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { after } = queryOf(args, invitationsPath);
  return loaderResult(args.request, toolsOf(args).call(staff.invitations, { query: { take: 30, after } }));
}

/** Invites, sends again or takes back; the button says which. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const submitted = submittedFields(form);
  const { call } = toolsOf(args);
  return actionResult(args.request, submitted, async () => {
    const params = { id: submitted['id'] ?? '' };
    if (submitted['intent'] === 'revoke') {
      await call(staff.revoke, { params });
      return redirect(invitationsPath({ done: 'revoked' }), 303);
    }
    if (submitted['intent'] === 'again') await call(staff.resend, { params });
    else await call(staff.invite, { body: { email: submitted['email'] ?? '', roles: form.getAll('roles') as StaffRole[] } });
    return redirect(invitationsPath({ done: 'invited' }), 303);
  });
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const t = useTexts(peopleAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const form = useForm(refusal, { email: t.email, roles: t.roles });
  return (
    <AdminPage title={t.inviteTitle} lead={t.inviteLead} trail={[{ href: peoplePath(), label: t.title }, { label: t.invitations }]}>
      {form.errors}
      <DoneNotice path={invitationsPath} titles={{ invited: t.invited, revoked: t.revoked }} />
      <Form action={invitationsPath()} label={t.inviteTitle} actions={<Button icon="send">{t.invite}</Button>}>
        <TextField {...form.field('email')} type="email" required autoComplete="off" />
        <Fieldset {...form.group('roles')}>
          {staffRoles.map((role) => (
            <Checkbox
              key={role}
              id={`roles-${role}`}
              name="roles"
              value={role}
              label={t.names[role]}
              hint={t.about[role]}
              defaultChecked={refusal?.submitted['roles'] === role}
            />
          ))}
        </Fieldset>
      </Form>
      <Section id="enviadas" title={t.sentTitle}>
        {items.length > 0 ? (
          <SentInvitations items={items} />
        ) : (
          <EmptyState title={t.noneSent} level={3}>
            {t.noneSentText}
          </EmptyState>
        )}
        {next && <Pagination label={t.pages} next={{ href: invitationsPath({ after: next }), label: t.next }} />}
      </Section>
    </AdminPage>
  );
}

const tagStates = { waiting: 'open', expired: 'closed', accepted: 'decided', revoked: 'closed' } as const;

function SentInvitations({ items }: { items: readonly Invitation[] }) {
  const t = useTexts(peopleAdminTexts);
  const format = useFormat();
  return (
    <AdminTable
      caption={t.sentTitle}
      columns={[t.email, t.roles, t.state.waiting, t.expires, t.invite]}
      rows={items.map(({ id, email, roles, state, expiresAt }) => ({
        id,
        cells: [
          email,
          roles.map((role) => t.names[role]).join(', '),
          <StateTag key="state" state={tagStates[state]}>
            {t.state[state]}
          </StateTag>,
          format.date(expiresAt),
          state === 'accepted' ? (
            '—'
          ) : (
            <Row key="actions">
              <IntentButton id={id} intent="again" label={t.again} about={email} />
              {state === 'waiting' && <IntentButton id={id} intent="revoke" label={t.revoke} about={email} />}
            </Row>
          ),
        ],
      }))}
    />
  );
}

const IntentButton = ({ id, intent, label, about }: { id: string; intent: string; label: string; about: string }) => (
  <PostForm action={invitationsPath()}>
    <HiddenFields fields={{ id, intent }} />
    <Button variant="secondary" size="small" aria-label={`${label}: ${about}`}>
      {label}
    </Button>
  </PostForm>
);

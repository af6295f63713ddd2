import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { staff } from '../admin-contract.ts';
import { staffRoles, type Invitation, type StaffRole } from '../domain/invitation.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox, Fieldset } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Row, Section } from '@participa/kit/frame/page.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { OfficeTable } from '@participa/shell/office-table.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';

const here = '/admin/personas/invitaciones';

export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  return orPage(args.request, toolsOf(args).call(staff.invitations, { query: { take: 30, ...(after ? { after } : {}) } }));
}

/** Invites, sends again or takes back; `do` says which. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedIn(form);
  const { call } = toolsOf(args);
  return orWrong(args.request, typed, async () => {
    const params = { id: typed['id'] ?? '' };
    if (typed['do'] === 'revoke') {
      await call(staff.revoke, { params });
      return redirect(`${here}?hecho=revoked`, 303);
    }
    if (typed['do'] === 'again') await call(staff.resend, { params });
    else await call(staff.invite, { body: { email: typed['email'] ?? '', roles: form.getAll('roles') as StaffRole[] } });
    return redirect(`${here}?hecho=invited`, 303);
  });
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const { people: words } = useOffices();
  const { shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const done = useSearchParams()[0].get('hecho');
  return (
    <OfficePage
      title={words.inviteTitle}
      lead={words.inviteLead}
      trail={[{ href: '/admin/personas', label: words.title }, { label: words.invitations }]}
    >
      <Mistakes wrong={wrong} fields={['email', 'roles']} names={{ email: words.email, roles: words.roles }} />
      {(done === 'invited' || done === 'revoked') && !wrong && (
        <Notice tone="success" word={shell.word.success} title={words[done]} role="status" />
      )}
      <Form action={here} label={words.inviteTitle} actions={<Button icon="send">{words.invite}</Button>}>
        <TextField
          name="email"
          type="email"
          label={words.email}
          required
          autoComplete="off"
          defaultValue={wrong?.typed['email']}
          error={mistakeIn(wrong, 'email')}
        />
        <Fieldset legend={words.roles} id="roles" error={mistakeIn(wrong, 'roles')}>
          {staffRoles.map((role) => (
            <Checkbox
              key={role}
              id={`roles-${role}`}
              name="roles"
              value={role}
              label={words.names[role]}
              hint={words.about[role]}
              defaultChecked={wrong?.typed['roles'] === role}
            />
          ))}
        </Fieldset>
      </Form>
      <Section id="enviadas" title={words.sentTitle}>
        {items.length > 0 ? (
          <Sent items={items} />
        ) : (
          <EmptyState title={words.noneSent} level={3}>
            {words.noneSentText}
          </EmptyState>
        )}
        {next && <Pagination label={words.pages} next={{ href: `${here}?after=${encodeURIComponent(next)}`, label: words.next }} />}
      </Section>
    </OfficePage>
  );
}

const shapes = { waiting: 'open', expired: 'closed', accepted: 'decided', revoked: 'closed' } as const;

function Sent({ items }: { items: readonly Invitation[] }) {
  const { people: words } = useOffices();
  const format = useFormat();
  return (
    <OfficeTable
      caption={words.sentTitle}
      heads={[words.email, words.roles, words.state.waiting, words.expires, words.invite]}
      rows={items.map(({ id, email, roles, state, expiresAt }) => ({
        id,
        cells: [
          email,
          roles.map((role) => words.names[role]).join(', '),
          <StateTag key="state" state={shapes[state]}>
            {words.state[state]}
          </StateTag>,
          format.date(expiresAt),
          state === 'accepted' ? (
            '—'
          ) : (
            <Row key="deeds">
              <Deed id={id} deed="again" label={words.again} about={email} />
              {state === 'waiting' && <Deed id={id} deed="revoke" label={words.revoke} about={email} />}
            </Row>
          ),
        ],
      }))}
    />
  );
}

const Deed = ({ id, deed, label, about }: { id: string; deed: string; label: string; about: string }) => (
  <PostForm action={here}>
    <HiddenFields fields={{ id, do: deed }} />
    <Button variant="secondary" size="small" aria-label={`${label}: ${about}`}>
      {label}
    </Button>
  </PostForm>
);

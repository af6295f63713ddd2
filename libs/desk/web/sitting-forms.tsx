import { useNavigation } from 'react-router';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { SearchForm } from '@participa/kit/frame/search-form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';

const HERE = '/mesa';
const useBusy = (form: string) => useNavigation().formData?.get('form') === form;

/** The account of the person: linked or opened; of one without an address, its address. */
export function AccountForm({ wrong, named }: { wrong: Wrong | undefined; named: string | undefined }) {
  const { desk: words } = useOffices();
  const busy = useBusy('account');
  return (
    <Section id="cuenta" title={words.accountTitle} lead={named ? words.emailLead : words.accountLead}>
      <Mistakes wrong={wrong} fields={['name', 'email']} names={{ name: words.name, email: words.email }} />
      <Form
        action={HERE}
        fields={{ form: 'account', ...(named ? { name: named } : {}) }}
        label={words.accountTitle}
        actions={<Button pending={busy && words.giving}>{words.give}</Button>}
      >
        {!named && (
          <TextField
            name="name"
            label={words.name}
            required
            autoComplete="off"
            defaultValue={wrong?.typed['name']}
            error={mistakeIn(wrong, 'name')}
          />
        )}
        <TextField
          name="email"
          type="email"
          label={words.email}
          {...(named ? {} : { optional: words.optional })}
          autoComplete="off"
          defaultValue={wrong?.typed['email']}
          error={mistakeIn(wrong, 'email')}
        />
      </Form>
    </Section>
  );
}

/** The votes that are open: each has its ballot paper on a page of its own. */
export function VoteLinks({ votes }: { votes: readonly { id: string; title: string }[] }) {
  const { desk: words } = useOffices();
  return (
    <Section id="votar" title={words.vote} lead={votes.length ? words.voteLead : words.noVotes}>
      {votes.length > 0 && (
        <div className="actions">
          {votes.map(({ id, title }) => (
            <LinkButton key={id} href={`/mesa/votar/${id}`}>
              {words.voteIn(title)}
            </LinkButton>
          ))}
        </div>
      )}
    </Section>
  );
}

/** A proposal in the words of the person. */
export function ProposalForm({ wrong }: { wrong: Wrong | undefined }) {
  const { desk: words } = useOffices();
  const { tenant } = usePlace();
  const busy = useBusy('propose');
  return (
    <Section id="proponer" title={words.propose} lead={words.proposeLead}>
      <Mistakes wrong={wrong} fields={['title', 'body', 'zone']} names={{ title: words.proposalTitle, body: words.proposalBody }} />
      <Form
        action={HERE}
        fields={{ form: 'propose' }}
        label={words.propose}
        actions={<Button pending={busy && words.publishing}>{words.publish}</Button>}
      >
        <TextField
          name="title"
          label={words.proposalTitle}
          required
          autoComplete="off"
          defaultValue={wrong?.typed['title']}
          error={mistakeIn(wrong, 'title')}
        />
        <TextArea
          name="body"
          label={words.proposalBody}
          rows={6}
          required
          defaultValue={wrong?.typed['body']}
          error={mistakeIn(wrong, 'body')}
        />
        <Select
          name="zone"
          label={words.zone}
          defaultValue={wrong?.typed['zone'] ?? ''}
          options={[{ value: '', label: words.everywhere }, ...tenant.zones.map(({ key, name }) => ({ value: key, label: name }))]}
        />
      </Form>
    </Section>
  );
}

/** Finding a proposal and supporting it for the person. */
export function SupportForms({ asked, found }: { asked: string; found: readonly { id: string; title: string; supports: number }[] }) {
  const { desk: words } = useOffices();
  return (
    <Section id="apoyar" title={words.support} lead={words.supportLead}>
      <SearchForm action={HERE} label={words.search} button={words.find} value={asked} id="q-mesa" />
      {asked && found.length === 0 && <p className="soft">{words.nothing}</p>}
      {found.length > 0 && (
        <ul className="desk-list">
          {found.map(({ id, title }) => (
            <li key={id}>
              <Anchor href={`/propuestas/${id}`}>{title}</Anchor>
              <Form action={HERE} fields={{ form: 'support', proposal: id }} label={`${words.give1}: ${title}`}>
                <div className="actions">
                  <Button variant="secondary" size="small">
                    {words.give1}
                    <span className="said">: {title}</span>
                  </Button>
                </div>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

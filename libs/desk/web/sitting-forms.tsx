import { useNavigation } from 'react-router';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { SearchForm } from '@participa/kit/frame/search-form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';

const HERE = '/mesa';
const useBusy = (form: string) => useNavigation().formData?.get('form') === form;

/** The account of the person: linked or opened; of one without an address, its address. */
export function AccountForm({ refusal, knownName }: { refusal: FormRefusal | undefined; knownName: string | undefined }) {
  const t = useTexts(deskAdminTexts);
  const busy = useBusy('account');
  return (
    <Section id="cuenta" title={t.accountTitle} lead={knownName ? t.emailLead : t.accountLead}>
      <FormErrors refusal={refusal} fields={['name', 'email']} names={{ name: t.name, email: t.email }} />
      <Form
        action={HERE}
        fields={{ form: 'account', ...(knownName ? { name: knownName } : {}) }}
        label={t.accountTitle}
        actions={<Button pending={busy && t.giving}>{t.give}</Button>}
      >
        {!knownName && (
          <TextField
            name="name"
            label={t.name}
            required
            autoComplete="off"
            defaultValue={refusal?.submitted['name']}
            error={fieldError(refusal, 'name')}
          />
        )}
        <TextField
          name="email"
          type="email"
          label={t.email}
          {...(knownName ? {} : { optional: t.optional })}
          autoComplete="off"
          defaultValue={refusal?.submitted['email']}
          error={fieldError(refusal, 'email')}
        />
      </Form>
    </Section>
  );
}

/** The votes that are open: each has its ballot paper on a page of its own. */
export function VoteLinks({ votes }: { votes: readonly { id: string; title: string }[] }) {
  const t = useTexts(deskAdminTexts);
  return (
    <Section id="votar" title={t.vote} lead={votes.length ? t.voteLead : t.noVotes}>
      {votes.length > 0 && (
        <div className="actions">
          {votes.map(({ id, title }) => (
            <LinkButton key={id} href={`/mesa/votar/${id}`}>
              {t.voteIn(title)}
            </LinkButton>
          ))}
        </div>
      )}
    </Section>
  );
}

/** A proposal in the words of the person. */
export function ProposalForm({ refusal }: { refusal: FormRefusal | undefined }) {
  const t = useTexts(deskAdminTexts);
  const { tenant } = useSite();
  const busy = useBusy('propose');
  return (
    <Section id="proponer" title={t.propose} lead={t.proposeLead}>
      <FormErrors refusal={refusal} fields={['title', 'body', 'zone']} names={{ title: t.proposalTitle, body: t.proposalBody }} />
      <Form
        action={HERE}
        fields={{ form: 'propose' }}
        label={t.propose}
        actions={<Button pending={busy && t.publishing}>{t.publish}</Button>}
      >
        <TextField
          name="title"
          label={t.proposalTitle}
          required
          autoComplete="off"
          defaultValue={refusal?.submitted['title']}
          error={fieldError(refusal, 'title')}
        />
        <TextArea
          name="body"
          label={t.proposalBody}
          rows={6}
          required
          defaultValue={refusal?.submitted['body']}
          error={fieldError(refusal, 'body')}
        />
        <Select
          name="zone"
          label={t.zone}
          defaultValue={refusal?.submitted['zone'] ?? ''}
          options={[{ value: '', label: t.everywhere }, ...tenant.zones.map(({ key, name }) => ({ value: key, label: name }))]}
        />
      </Form>
    </Section>
  );
}

/** Finding a proposal and supporting it for the person. */
export function SupportForms({
  searchText,
  matches,
}: {
  searchText: string;
  matches: readonly { id: string; title: string; supports: number }[];
}) {
  const t = useTexts(deskAdminTexts);
  return (
    <Section id="apoyar" title={t.support} lead={t.supportLead}>
      <SearchForm action={HERE} label={t.search} button={t.find} value={searchText} id="q-mesa" />
      {searchText && matches.length === 0 && <p className="soft">{t.nothing}</p>}
      {matches.length > 0 && (
        <ul className="desk-list">
          {matches.map(({ id, title }) => (
            <li key={id}>
              <Anchor href={`/propuestas/${id}`}>{title}</Anchor>
              <Form action={HERE} fields={{ form: 'support', proposal: id }} label={`${t.give1}: ${title}`}>
                <div className="actions">
                  <Button variant="secondary" size="small">
                    {t.give1}
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

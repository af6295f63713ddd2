import { useNavigation } from 'react-router';
import { deskPath, deskVotePath } from '../paths.ts';
import { proposalPath } from '@participa/proposals/paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { SearchForm } from '@participa/kit/frame/search-form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import styles from './desk.module.css';

const useBusy = (intent: string) => useNavigation().formData?.get('intent') === intent;

/** The account of the person: linked or opened; of one without an address, its address. */
export function AccountForm({ refusal, knownName }: { refusal: FormRefusal | undefined; knownName: string | undefined }) {
  const t = useTexts(deskAdminTexts);
  const busy = useBusy('account');
  const form = useForm(
    refusal,
    { name: t.name, email: knownName ? t.email : { label: t.email, optional: t.optional } },
    { intents: ['account'] },
  );
  return (
    <Section id="cuenta" title={t.accountTitle} lead={knownName ? t.emailLead : t.accountLead}>
      {form.errors}
      <Form
        action={deskPath()}
        fields={{ intent: 'account', ...(knownName ? { name: knownName } : {}) }}
        label={t.accountTitle}
        actions={<Button pending={busy && t.giving}>{t.give}</Button>}
      >
        {!knownName && <TextField {...form.field('name')} required autoComplete="off" />}
        <TextField {...form.field('email')} type="email" autoComplete="off" />
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
            <LinkButton key={id} href={deskVotePath(id)}>
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
  const tenant = useTenant();
  const busy = useBusy('propose');
  const form = useForm(refusal, { title: t.proposalTitle, body: t.proposalBody, zone: t.zone }, { intents: ['propose'] });
  return (
    <Section id="proponer" title={t.propose} lead={t.proposeLead}>
      {form.errors}
      <Form
        action={deskPath()}
        fields={{ intent: 'propose' }}
        label={t.propose}
        actions={<Button pending={busy && t.publishing}>{t.publish}</Button>}
      >
        <TextField {...form.field('title')} required autoComplete="off" />
        <TextArea {...form.field('body')} rows={6} required />
        <Select
          {...form.field('zone')}
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
      <SearchForm action={deskPath()} label={t.search} button={t.find} value={searchText} id="q-mesa" />
      {searchText && matches.length === 0 && <p className="soft">{t.nothing}</p>}
      {matches.length > 0 && (
        <ul className={styles.deskList}>
          {matches.map(({ id, title }) => (
            <li key={id}>
              <Anchor href={proposalPath(id)}>{title}</Anchor>
              <Form action={deskPath()} fields={{ intent: 'support', proposal: id }} label={`${t.give1}: ${title}`}>
                <div className="actions">
                  <Button variant="secondary" size="small">
                    {t.give1}
                    <span className="visually-hidden">: {title}</span>
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

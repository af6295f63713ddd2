import { useNavigation } from 'react-router';
import type { ReactNode } from 'react';
import { DAY_MS } from '@participa/base/duration.ts';
import { MAX_SUPPORTS_TO_EDIT, EDIT_WINDOW_MS } from '../domain/editing.ts';
import { newProposalPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { FieldError } from '@participa/kit/forms/field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { stepPath, type StepName, type LocalDraft } from './writing-step.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts, proposalsTexts } from '../texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import styles from './proposals.module.css';

interface CheckStepProps {
  draft: LocalDraft;
  refusal: FormRefusal | undefined;
}

/** The whole proposal as it will be read, each answer with its way back. */
export function CheckStep({ draft, refusal }: CheckStepProps) {
  const tenant = useTenant();
  const proposals = useTexts(proposalsTexts);
  const { page } = proposals;
  const { write } = useTexts(proposalsAuthorTexts);
  const busy = useNavigation().formAction?.startsWith(newProposalPath());
  const { id, title, body, zone, topic, process } = draft;
  const form = useForm(refusal, { title: write.titleLabel, body: write.textLabel, zone: page.zone, topic: page.topic });
  const nameOf = (list: readonly { key: string; name: string }[], key: string | null) => list.find((each) => each.key === key)?.name;
  const answer = (step: StepName, label: string, field: 'title' | 'body' | 'zone' | 'topic', shownAnswer: ReactNode) => (
    <div className={styles.answer} id={field}>
      <dt>
        <span>{label}</span>
        <Anchor href={stepPath(id, step, null, 'review')}>
          {write.change}
          <span className="visually-hidden">{write.what(label)}</span>
        </Anchor>
      </dt>
      <dd>
        {form.error(field) && <FieldError id={`${field}-error`}>{form.error(field)}</FieldError>}
        {shownAnswer}
      </dd>
    </div>
  );
  return (
    <div className={styles.asking}>
      {form.errors}
      <div className={styles.askingQuestion}>
        <h2>{write.checkQuestion}</h2>
        <p className="soft">{write.checkLead}</p>
      </div>
      <dl className={styles.answers}>
        {answer('title', write.titleLabel, 'title', title ? <strong>{title}</strong> : <em>{write.missing}</em>)}
        {answer('text', write.textLabel, 'body', body ? <PlainText text={body} /> : <em>{write.missing}</em>)}
        {answer('territory', page.zone, 'zone', nameOf(tenant.zones, zone) ?? page.noZone)}
        {answer('territory', page.topic, 'topic', nameOf(tenant.topics, topic) ?? page.noTopic)}
      </dl>
      <p className="small soft">{write.afterwards(EDIT_WINDOW_MS / DAY_MS, MAX_SUPPORTS_TO_EDIT)}</p>
      <Form
        action={stepPath(id, 'review')}
        // What was read is what is published, even if the draft is changed elsewhere meanwhile.
        fields={{ title, body, zone: zone ?? '', topic: topic ?? '', process: process ?? '' }}
        label={write.checkQuestion}
        actions={
          <Button icon="send" size="large" pending={busy && write.publishing}>
            {write.publish}
          </Button>
        }
      >
        {null}
      </Form>
    </div>
  );
}

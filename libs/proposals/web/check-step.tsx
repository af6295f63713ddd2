import { useNavigation } from 'react-router';
import type { ReactNode } from 'react';
import { DAY_MS } from '@participa/base/moment.ts';
import { MAX_SUPPORTS_TO_EDIT, EDIT_WINDOW_MS } from '../domain/editing.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { FieldError } from '@participa/kit/forms/field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { stepPath, type StepName, type LocalDraft } from './writing-step.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';

interface CheckStepProps {
  draft: LocalDraft;
  refusal: FormRefusal | undefined;
  idempotencyKey: string;
}

/** The whole proposal as it will be read, each answer with its way back. */
export function CheckStep({ draft, refusal, idempotencyKey }: CheckStepProps) {
  const { tenant } = useSite();
  const proposals = useTexts(proposalsTexts);
  const { write, page } = proposals;
  const busy = useNavigation().formAction?.startsWith('/propuestas/nueva');
  const { id, title, body, zone, topic, process } = draft;
  const nameOf = (list: readonly { key: string; name: string }[], key: string | null) => list.find((each) => each.key === key)?.name;
  const answer = (step: StepName, label: string, field: string, shownAnswer: ReactNode) => (
    <div className="answer" id={field}>
      <dt>
        <span>{label}</span>
        <Anchor href={`${stepPath(id, step)}&luego=revisar`}>
          {write.change}
          <span className="said">{write.what(label)}</span>
        </Anchor>
      </dt>
      <dd>
        {fieldError(refusal, field) && <FieldError id={`${field}-error`}>{fieldError(refusal, field)}</FieldError>}
        {shownAnswer}
      </dd>
    </div>
  );
  return (
    <div className="asking">
      <FormErrors
        refusal={refusal}
        fields={['title', 'body', 'zone', 'topic']}
        names={{ title: write.titleLabel, body: write.textLabel, zone: page.zone, topic: page.topic }}
      />
      <div className="asking-question">
        <h2>{write.checkQuestion}</h2>
        <p className="soft">{write.checkLead}</p>
      </div>
      <dl className="answers">
        {answer('titulo', write.titleLabel, 'title', title ? <strong>{title}</strong> : <em>{write.missing}</em>)}
        {answer('texto', write.textLabel, 'body', body ? <PlainText text={body} /> : <em>{write.missing}</em>)}
        {answer('lugar', page.zone, 'zone', nameOf(tenant.zones, zone) ?? page.noZone)}
        {answer('lugar', page.topic, 'topic', nameOf(tenant.topics, topic) ?? page.noTopic)}
      </dl>
      <p className="small soft">{write.afterwards(EDIT_WINDOW_MS / DAY_MS, MAX_SUPPORTS_TO_EDIT)}</p>
      <Form
        action={stepPath(id, 'revisar')}
        // What was read is what is published, even if the draft is changed elsewhere meanwhile.
        fields={{ key: idempotencyKey, title, body, zone: zone ?? '', topic: topic ?? '', process: process ?? '' }}
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

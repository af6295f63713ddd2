import { useNavigation } from 'react-router';
import type { ReactNode } from 'react';
import { DAY } from '@participa/base/moment.ts';
import { EDIT_SUPPORTS, EDIT_WINDOW } from '../domain/editing.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { FieldError } from '@participa/kit/forms/field.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { pathOfStep, type StepName, type Unsaved } from './steps.ts';

interface CheckStepProps {
  draft: Unsaved;
  wrong: Wrong | undefined;
  sendingKey: string;
}

/** The whole proposal as it will be read, each answer with its way back. */
export function CheckStep({ draft, wrong, sendingKey }: CheckStepProps) {
  const { tenant } = usePlace();
  const { proposals } = useMessages();
  const { write, page } = proposals;
  const busy = useNavigation().formAction?.startsWith('/propuestas/nueva');
  const { id, title, body, zone, topic, process } = draft;
  const named = (list: readonly { key: string; name: string }[], key: string | null) => list.find((each) => each.key === key)?.name;
  const answer = (step: StepName, what: string, field: string, said: ReactNode) => (
    <div className="answer" id={field}>
      <dt>
        <span>{what}</span>
        <Anchor href={`${pathOfStep(id, step)}&luego=revisar`}>
          {write.change}
          <span className="said">{write.what(what)}</span>
        </Anchor>
      </dt>
      <dd>
        {mistakeIn(wrong, field) && <FieldError id={`${field}-error`}>{mistakeIn(wrong, field)}</FieldError>}
        {said}
      </dd>
    </div>
  );
  return (
    <div className="asking">
      <Mistakes
        wrong={wrong}
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
        {answer('lugar', page.zone, 'zone', named(tenant.zones, zone) ?? page.noZone)}
        {answer('lugar', page.topic, 'topic', named(tenant.topics, topic) ?? page.noTopic)}
      </dl>
      <p className="small soft">{write.afterwards(EDIT_WINDOW / DAY, EDIT_SUPPORTS)}</p>
      <Form
        action={pathOfStep(id, 'revisar')}
        // What was read is what is published, even if the draft is changed elsewhere meanwhile.
        fields={{ key: sendingKey, title, body, zone: zone ?? '', topic: topic ?? '', process: process ?? '' }}
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

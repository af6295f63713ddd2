import { BODY_LENGTH, TITLE_LENGTH } from '../domain/wording.ts';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { mistakeIn } from '@participa/shell/mistakes.tsx';
import { usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { StepForm, type StepProps } from './step-form.tsx';

/** What is proposed, in a line. */
export function TitleStep({ draft, wrong }: StepProps) {
  const { write } = useMessages().proposals;
  return (
    <StepForm draft={draft} wrong={wrong} step="titulo" question={write.titleQuestion} names={['title']}>
      {(change) => (
        <TextField
          name="title"
          label={write.titleLabel}
          hint={write.titleHint}
          required
          autoComplete="off"
          defaultValue={wrong?.typed['title'] ?? draft.title}
          error={mistakeIn(wrong, 'title')}
          counter={{ most: TITLE_LENGTH.maximum, say: write.left }}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      )}
    </StepForm>
  );
}

/** What happens, where, to whom, and what is needed. */
export function TextStep({ draft, wrong }: StepProps) {
  const { write } = useMessages().proposals;
  return (
    <StepForm draft={draft} wrong={wrong} step="texto" question={write.textQuestion} names={['body']}>
      {(change) => (
        <>
          <TextArea
            name="body"
            label={write.textLabel}
            hint={write.textHint}
            rows={10}
            required
            defaultValue={wrong?.typed['body'] ?? draft.body}
            error={mistakeIn(wrong, 'body')}
            counter={{ most: BODY_LENGTH.maximum, say: write.left }}
            onInput={({ currentTarget }) => change({ body: currentTarget.value })}
          />
          <details className="asking-tips">
            <summary className="list-narrow-mark">
              <Icon name="info" />
              {write.textTips}
            </summary>
            <ul className="prose">
              {write.textTipList.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </StepForm>
  );
}

/** Where it is and what it is about. */
export function PlaceStep({ draft, wrong }: StepProps) {
  const { write } = useMessages().proposals;
  const kept = { zone: wrong?.typed['zone'] ?? draft.zone ?? '', topic: wrong?.typed['topic'] ?? draft.topic ?? '' };
  return (
    <StepForm draft={draft} wrong={wrong} step="lugar" question={write.placeQuestion} lead={write.placeHint} names={['zone', 'topic']}>
      {(change) => (
        <>
          <ZoneField value={kept.zone} error={mistakeIn(wrong, 'zone')} onChange={(zone) => change({ zone: zone || null })} />
          <TopicField value={kept.topic} error={mistakeIn(wrong, 'topic')} onChange={(topic) => change({ topic: topic || null })} />
        </>
      )}
    </StepForm>
  );
}

interface PlaceFieldProps {
  value: string;
  error?: string;
  onChange?: (value: string) => void;
}

/** The zone of the tenant's, or all of it. */
export function ZoneField({ value, error, onChange }: PlaceFieldProps) {
  const { tenant } = usePlace();
  const { write } = useMessages().proposals;
  const options = [{ value: '', label: write.everywhere }, ...tenant.zones.map(({ key, name }) => ({ value: key, label: name }))];
  return (
    <Select
      name="zone"
      label={write.zoneLabel}
      defaultValue={value}
      error={error}
      options={options}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
    />
  );
}

/** The topic of the tenant's, or none. */
export function TopicField({ value, error, onChange }: PlaceFieldProps) {
  const { tenant } = usePlace();
  const { write } = useMessages().proposals;
  const options = [...tenant.topics.map(({ key, name }) => ({ value: key, label: name })), { value: '', label: write.noTopic }];
  return (
    <RadioGroup
      name="topic"
      legend={write.topicLabel}
      defaultValue={value}
      error={error}
      options={options}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
    />
  );
}

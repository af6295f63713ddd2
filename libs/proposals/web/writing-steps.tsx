import { BODY_LENGTH, TITLE_LENGTH } from '../domain/wording.ts';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { fieldError } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { StepForm, type StepProps } from './step-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';

/** What is proposed, in a line. */
export function TitleStep({ draft, refusal }: StepProps) {
  const { write } = useTexts(proposalsTexts);
  return (
    <StepForm draft={draft} refusal={refusal} step="titulo" question={write.titleQuestion} names={['title']}>
      {(change) => (
        <TextField
          name="title"
          label={write.titleLabel}
          hint={write.titleHint}
          required
          autoComplete="off"
          defaultValue={refusal?.submitted['title'] ?? draft.title}
          error={fieldError(refusal, 'title')}
          counter={{ max: TITLE_LENGTH.maximum, text: write.left }}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      )}
    </StepForm>
  );
}

/** What happens, where, to whom, and what is needed. */
export function TextStep({ draft, refusal }: StepProps) {
  const { write } = useTexts(proposalsTexts);
  return (
    <StepForm draft={draft} refusal={refusal} step="texto" question={write.textQuestion} names={['body']}>
      {(change) => (
        <>
          <TextArea
            name="body"
            label={write.textLabel}
            hint={write.textHint}
            rows={10}
            required
            defaultValue={refusal?.submitted['body'] ?? draft.body}
            error={fieldError(refusal, 'body')}
            counter={{ max: BODY_LENGTH.maximum, text: write.left }}
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
export function TerritoryStep({ draft, refusal }: StepProps) {
  const { write } = useTexts(proposalsTexts);
  const values = { zone: refusal?.submitted['zone'] ?? draft.zone ?? '', topic: refusal?.submitted['topic'] ?? draft.topic ?? '' };
  return (
    <StepForm draft={draft} refusal={refusal} step="lugar" question={write.placeQuestion} lead={write.placeHint} names={['zone', 'topic']}>
      {(change) => (
        <>
          <ZoneField value={values.zone} error={fieldError(refusal, 'zone')} onChange={(zone) => change({ zone: zone || null })} />
          <TopicField value={values.topic} error={fieldError(refusal, 'topic')} onChange={(topic) => change({ topic: topic || null })} />
        </>
      )}
    </StepForm>
  );
}

interface TerritoryFieldProps {
  value: string;
  error?: string;
  onChange?: (value: string) => void;
}

/** The zone of the tenant's, or all of it. */
export function ZoneField({ value, error, onChange }: TerritoryFieldProps) {
  const { tenant } = useSite();
  const { write } = useTexts(proposalsTexts);
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
export function TopicField({ value, error, onChange }: TerritoryFieldProps) {
  const { tenant } = useSite();
  const { write } = useTexts(proposalsTexts);
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

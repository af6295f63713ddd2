import { BODY_LENGTH, TITLE_LENGTH } from '../domain/wording.ts';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { useForm, type FormField, type FormGroup } from '@participa/shell/use-form.tsx';
import { StepForm, type StepProps } from './step-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';
import styles from './proposals.module.css';

/** What is proposed, in a line. */
export function TitleStep({ draft, refusal }: StepProps) {
  const { write } = useTexts(proposalsAuthorTexts);
  const form = useForm(refusal, { title: { label: write.titleLabel, hint: write.titleHint } }, { stored: { title: draft.title } });
  return (
    <StepForm draft={draft} step="title" question={write.titleQuestion} errors={form.errors}>
      {(change) => (
        <TextField
          {...form.field('title')}
          required
          autoComplete="off"
          counter={{ max: TITLE_LENGTH.maximum, text: write.left }}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      )}
    </StepForm>
  );
}

/** What happens, where, to whom, and what is needed. */
export function TextStep({ draft, refusal }: StepProps) {
  const { write } = useTexts(proposalsAuthorTexts);
  const form = useForm(refusal, { body: { label: write.textLabel, hint: write.textHint } }, { stored: { body: draft.body } });
  return (
    <StepForm draft={draft} step="text" question={write.textQuestion} errors={form.errors}>
      {(change) => (
        <>
          <TextArea
            {...form.field('body')}
            rows={10}
            required
            counter={{ max: BODY_LENGTH.maximum, text: write.left }}
            onInput={({ currentTarget }) => change({ body: currentTarget.value })}
          />
          <details className={styles.askingTips}>
            <summary className={styles.listNarrowMark}>
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
  const { write } = useTexts(proposalsAuthorTexts);
  const form = useForm(
    refusal,
    { zone: write.zoneLabel, topic: write.topicLabel },
    { stored: { zone: draft.zone, topic: draft.topic ?? '' } },
  );
  return (
    <StepForm draft={draft} step="territory" question={write.placeQuestion} lead={write.placeHint} errors={form.errors}>
      {(change) => (
        <>
          <ZoneField field={form.field('zone')} onChange={(zone) => change({ zone: zone || null })} />
          <TopicField field={form.group('topic')} onChange={(topic) => change({ topic: topic || null })} />
        </>
      )}
    </StepForm>
  );
}

interface TerritoryFieldProps<Field> {
  field: Field;
  onChange?: (value: string) => void;
}

/** The zone of the tenant's, or all of it. */
export function ZoneField({ field, onChange }: TerritoryFieldProps<FormField>) {
  const tenant = useTenant();
  const { write } = useTexts(proposalsAuthorTexts);
  const options = [{ value: '', label: write.everywhere }, ...tenant.zones.map(({ key, name }) => ({ value: key, label: name }))];
  return <Select {...field} options={options} onChange={({ currentTarget }) => onChange?.(currentTarget.value)} />;
}

/** The topic of the tenant's, or none. */
export function TopicField({ field, onChange }: TerritoryFieldProps<FormGroup>) {
  const tenant = useTenant();
  const { write } = useTexts(proposalsAuthorTexts);
  const options = [...tenant.topics.map(({ key, name }) => ({ value: key, label: name })), { value: '', label: write.noTopic }];
  return <RadioGroup {...field} options={options} onChange={({ currentTarget }) => onChange?.(currentTarget.value)} />;
}

import { reasons } from '../domain/reasons.ts';
import { FACTS_LENGTH } from '../domain/deciding.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationTexts } from '../texts/texts.ts';
import type { FormField } from '@participa/shell/use-form.tsx';

interface DecisionFieldsProps {
  form: { field: (name: 'rule' | 'facts') => FormField };
  /** Another model to begin with draws the fields anew. */
  model?: string;
}

/** By which rule, and for which facts. */
export function DecisionFields({ form, model }: DecisionFieldsProps) {
  const moderation = useTexts(moderationAdminTexts);
  const publicTexts = useTexts(moderationTexts);
  return (
    <>
      <Select
        {...form.field('rule')}
        key={`rule ${model}`}
        options={[{ value: '', label: moderation.chooseRule }, ...reasons.map((value) => ({ value, label: publicTexts.reasons[value] }))]}
      />
      <TextArea {...form.field('facts')} key={`facts ${model}`} rows={4} counter={{ max: FACTS_LENGTH.maximum, text: publicTexts.left }} />
    </>
  );
}

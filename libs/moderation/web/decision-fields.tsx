import { reasons } from '../domain/reasons.ts';
import { FACTS_LENGTH } from '../domain/deciding.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { fieldError } from '@participa/shell/form-errors.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationTexts } from '../texts/texts.ts';
import { commentsTexts } from '@participa/comments/texts/texts.ts';

interface DecisionFieldsProps {
  refusal: FormRefusal | undefined;
  /** Tells these fields from those of another form of the page. */
  prefix?: string;
  /** A model to begin with. */
  model?: { rule: string; facts: string };
  ruleHint?: string;
  factsHint?: string;
}

/** By which rule, and for which facts. */
export function DecisionFields({ refusal, prefix = '', model, ruleHint, factsHint }: DecisionFieldsProps) {
  const moderation = useTexts(moderationAdminTexts);
  const publicTexts = useTexts(moderationTexts);
  const comments = useTexts(commentsTexts);
  const submitted = refusal?.submitted ?? {};
  return (
    <>
      <Select
        key={`rule ${model?.rule}`}
        name="rule"
        id={`${prefix}rule`}
        label={moderation.rule}
        hint={ruleHint}
        defaultValue={submitted['rule'] ?? model?.rule ?? ''}
        error={fieldError(refusal, 'rule')}
        options={[{ value: '', label: moderation.chooseRule }, ...reasons.map((value) => ({ value, label: publicTexts.reasons[value] }))]}
      />
      <TextArea
        key={`facts ${model?.rule}`}
        name="facts"
        id={`${prefix}facts`}
        label={moderation.facts}
        hint={factsHint}
        rows={4}
        defaultValue={submitted['facts'] ?? model?.facts ?? ''}
        error={fieldError(refusal, 'facts')}
        counter={{ max: FACTS_LENGTH.maximum, text: comments.left }}
      />
    </>
  );
}

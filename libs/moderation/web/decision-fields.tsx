import { reasons } from '../domain/reasons.ts';
import { FACTS_LENGTH } from '../domain/deciding.ts';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';

interface DecisionFieldsProps {
  wrong: Wrong | undefined;
  /** Tells these fields from those of another form of the page. */
  prefix?: string;
  /** A model to begin with. */
  model?: { rule: string; facts: string };
  ruleHint?: string;
  factsHint?: string;
}

/** By which rule, and for which facts. */
export function DecisionFields({ wrong, prefix = '', model, ruleHint, factsHint }: DecisionFieldsProps) {
  const { moderation } = useOffices();
  const { moderation: residents, comments } = useMessages();
  const typed = wrong?.typed ?? {};
  return (
    <>
      <Select
        key={`rule ${model?.rule}`}
        name="rule"
        id={`${prefix}rule`}
        label={moderation.rule}
        hint={ruleHint}
        defaultValue={typed['rule'] ?? model?.rule ?? ''}
        error={mistakeIn(wrong, 'rule')}
        options={[{ value: '', label: moderation.chooseRule }, ...reasons.map((value) => ({ value, label: residents.reasons[value] }))]}
      />
      <TextArea
        key={`facts ${model?.rule}`}
        name="facts"
        id={`${prefix}facts`}
        label={moderation.facts}
        hint={factsHint}
        rows={4}
        defaultValue={typed['facts'] ?? model?.facts ?? ''}
        error={mistakeIn(wrong, 'facts')}
        counter={{ most: FACTS_LENGTH.maximum, say: comments.left }}
      />
    </>
  );
}

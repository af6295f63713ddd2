import { useState } from 'react';
import { rulesFor } from '../../domain/counting.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { Fieldset, RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { HiddenFields } from '@participa/kit/parts/elements.tsx';
import { ParametersForm } from './parameters-form.tsx';
import type { SubmittedRules } from '@participa/processes/web/kind-parts.ts';
import type { BudgetRules } from '../../domain/budget-kind.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetKindFormTexts, budgetKindTexts } from '../../texts/texts.ts';
import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';
import styles from '../budgets.module.css';

interface VoteFieldsProps {
  ballot: BudgetRules['ballot'];
  count: BudgetRules['count'];
  submitted: SubmittedRules;
  errorOf: (field: string) => string | undefined;
}

interface BallotFormChoice {
  form: BallotRules['form'];
}

/** How people vote and how it is counted; the parameters are those of the chosen rule. */
export function VoteFields(props: VoteFieldsProps) {
  const { ballot, submitted } = props;
  const [form, setForm] = useState<BallotRules['form']>(formFrom(submitted['ballot.form']) ?? ballot?.form ?? 'knapsack');
  return (
    <>
      <BallotFields {...props} form={form} onForm={setForm} />
      <CountFields {...props} form={form} />
    </>
  );
}

function BallotFields({
  ballot,
  submitted,
  errorOf,
  form,
  onForm,
}: VoteFieldsProps & BallotFormChoice & { onForm: (form: BallotRules['form']) => void }) {
  const kind = useTexts(budgetKindTexts);
  const t = useTexts(budgetKindFormTexts);
  const min = ballot?.form === 'approval' ? String(ballot.min) : '1';
  const max = ballot?.max?.toString() ?? '';
  return (
    <Fieldset legend={kind.ballot}>
      <RadioGroup
        name="ballot.form"
        legend={<span className="visually-hidden">{kind.ballot}</span>}
        options={(['knapsack', 'approval'] as const).map((value) => ({
          value,
          label: t.forms[value],
          hint: t.formHints[value],
        }))}
        defaultValue={form}
        onChange={({ currentTarget }) => onForm(currentTarget.value as BallotRules['form'])}
      />
      <div className={styles.twoFields}>
        <TextField
          name="ballot.min"
          label={t.min}
          inputMode="numeric"
          columns={4}
          defaultValue={submitted['ballot.min'] ?? min}
          error={errorOf('ballot.min')}
        />
        <TextField
          name="ballot.max"
          label={t.max}
          hint={t.maxHint}
          inputMode="numeric"
          columns={4}
          defaultValue={submitted['ballot.max'] ?? max}
          error={errorOf('ballot.max')}
        />
      </div>
    </Fieldset>
  );
}

function CountFields({ count, submitted, errorOf, form }: VoteFieldsProps & BallotFormChoice) {
  const kind = useTexts(budgetKindTexts);
  const t = useTexts(budgetKindFormTexts);
  const rules = useTexts(ruleTexts);
  // What the server drew parameters for, until a script draws those of another rule at once.
  const [code, setCode] = useState(submitted['count.of'] ?? count?.code ?? 'greedy');
  const matchingRules = rulesFor(form);
  const offeredRules = matchingRules.some((rule) => rule.code === code)
    ? matchingRules
    : [...matchingRules, ...rulesFor('approval').filter((rule) => rule.code === code)];
  return (
    <Fieldset legend={kind.count}>
      <Select
        name="count.code"
        label={t.rule}
        hint={t.ruleHint}
        defaultValue={submitted['count.code'] ?? code}
        options={offeredRules.map((rule) => ({ value: rule.code, label: textsOfRule(rules, rule.code).name }))}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        error={errorOf('count.code')}
      />
      <HiddenFields fields={{ 'count.of': code }} />
      <p className="prose">{textsOfRule(rules, code).explanation}</p>
      <ParametersForm
        key={code}
        rule={code}
        values={count?.code === code ? count.parameters : {}}
        submitted={submitted['count.of'] === code ? submitted : {}}
        errorOf={errorOf}
      />
    </Fieldset>
  );
}

const formFrom = (given: string | undefined): BallotRules['form'] | undefined =>
  (['knapsack', 'approval'] as const).find((form) => form === given);

import { useState } from 'react';
import { rulesFor } from '../domain/counting.ts';
import type { BallotRules, ProcessRules } from '../domain/process.ts';
import { Fieldset, RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { HiddenFields } from '@participa/kit/parts/elements.tsx';
import { useResultWords } from '@participa/budgets/web/result-words.ts';
import { useOffices } from '@participa/shell/offices.ts';
import { ParametersForm } from './parameters-form.tsx';
import type { Typed } from './typed-rules.ts';

interface VoteFieldsProps {
  ballot: ProcessRules['ballot'];
  count: ProcessRules['count'];
  typed: Typed;
  mistakeOf: (field: string) => string | undefined;
}

/** How people vote and how it is counted; the parameters are those of the chosen rule. */
export function VoteFields({ ballot, count, typed, mistakeOf }: VoteFieldsProps) {
  const { processes } = useOffices();
  const words = useResultWords();
  const [form, setForm] = useState<BallotRules['form']>(
    typed['ballot.form'] === 'approval' || typed['ballot.form'] === 'knapsack' ? typed['ballot.form'] : (ballot?.form ?? 'knapsack'),
  );
  // What the server drew parameters for, until a script draws those of another rule at once.
  const [code, setCode] = useState(typed['count.of'] ?? count?.code ?? 'greedy');
  const able = rulesFor(form);
  const offered = able.some((rule) => rule.code === code) ? able : [...able, ...rulesFor('approval').filter((rule) => rule.code === code)];
  return (
    <>
      <Fieldset legend={processes.ballot}>
        <RadioGroup
          name="ballot.form"
          legend={<span className="said">{processes.ballot}</span>}
          options={(['knapsack', 'approval'] as const).map((value) => ({
            value,
            label: processes.forms[value],
            hint: processes.formHints[value],
          }))}
          defaultValue={form}
          onChange={({ currentTarget }) => setForm(currentTarget.value as BallotRules['form'])}
        />
        <div className="two-fields">
          <TextField
            name="ballot.min"
            label={processes.min}
            inputMode="numeric"
            columns={4}
            defaultValue={typed['ballot.min'] ?? (ballot?.form === 'approval' ? String(ballot.min) : '1')}
            error={mistakeOf('ballot.min')}
          />
          <TextField
            name="ballot.max"
            label={processes.max}
            hint={processes.maxHint}
            inputMode="numeric"
            columns={4}
            defaultValue={typed['ballot.max'] ?? ballot?.max?.toString() ?? ''}
            error={mistakeOf('ballot.max')}
          />
        </div>
      </Fieldset>
      <Fieldset legend={processes.count}>
        <Select
          name="count.code"
          label={processes.rule}
          hint={processes.ruleHint}
          defaultValue={typed['count.code'] ?? code}
          options={offered.map((rule) => ({ value: rule.code, label: words.name[rule.code] ?? rule.code }))}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          error={mistakeOf('count.code')}
        />
        <HiddenFields fields={{ 'count.of': code }} />
        <p className="prose">{words.rule[code]}</p>
        <ParametersForm
          key={code}
          rule={code}
          values={count?.code === code ? count.parameters : {}}
          typed={typed['count.of'] === code ? typed : {}}
          mistakeOf={mistakeOf}
        />
      </Fieldset>
    </>
  );
}

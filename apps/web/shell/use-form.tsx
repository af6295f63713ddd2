import type { ReactNode } from 'react';
import type { RefusalCode } from '@participa/base/refusals.ts';
import { FormErrors } from './form-errors.tsx';
import type { FormRefusal } from './form-refusal.ts';

/** What a field is called, alone or with more about it. */
export type FieldLabel = string | { readonly label: string; readonly hint?: ReactNode; readonly optional?: string };
type FieldLabels = Readonly<Record<string, FieldLabel>>;

interface FormOptions<Name extends string> {
  /** What stands now; shown until something else was submitted. */
  readonly stored?: { readonly [Field in Name]?: string | number | null | undefined };
  /** On a page with several forms: only what was submitted with one of these intents is about this one; `''` is none. */
  readonly intents?: readonly string[];
  /** Refusals that say no field and are about one all the same: `{ slug_taken: 'slug' }`. */
  readonly codes?: { readonly [Code in RefusalCode]?: Name };
  /** Ids of the fields, where another form of the page has the same names. */
  readonly ids?: { readonly [Field in Name]?: string };
}

/** What a field of a form is drawn with. */
export interface FormField<Name extends string = string> {
  name: Name;
  id: string;
  label: string;
  hint: ReactNode;
  error: string | undefined;
  defaultValue: string | undefined;
  optional?: string;
}
/** The same for a group of choices, which has a legend instead of a label. */
export type FormGroup<Name extends string = string> = Omit<FormField<Name>, 'label'> & { legend: string };

const textsOf = (label: FieldLabel): Exclude<FieldLabel, string> => (typeof label === 'string' ? { label } : label);

/** The refusal with its sentence at a field, where its code is about one. */
function atFields(refusal: FormRefusal, codes: { readonly [Code in RefusalCode]?: string }): FormRefusal {
  const { code, message, fields } = refusal.error;
  const path = codes[code];
  if (path === undefined || fields?.length) return refusal;
  return { ...refusal, error: { ...refusal.error, fields: [{ path, code: 'wrong_format', message }] } };
}

/**
 * A form's fields, each written once: `<TextField {...form.field('title')} />` has its label, what was submitted or else what is stored,
 * its error, its description and its id. `form.errors` is the summary over the form, with the same labels.
 */
export function useForm<const Labels extends FieldLabels>(
  answer: FormRefusal | undefined,
  labels: Labels,
  { stored = {}, intents, codes = {}, ids = {} }: FormOptions<keyof Labels & string> = {},
) {
  type Name = keyof Labels & string;
  const mine = answer?.error && (!intents || intents.includes(answer.submitted['intent'] ?? '')) ? answer : undefined;
  const refusal = mine && atFields(mine, codes);
  const names = Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, textsOf(label).label]));
  const idOf = (name: Name) => ids[name] ?? name;
  const error = (name: Name) => refusal?.error.fields?.find(({ path }) => path === name)?.message;
  const value = (name: Name) => refusal?.submitted[name] ?? stored[name]?.toString();
  const field = (name: Name): FormField<Name> => {
    const { label, hint, optional } = textsOf(labels[name] as FieldLabel);
    return { name, id: idOf(name), label, hint, error: error(name), defaultValue: value(name), ...(optional ? { optional } : {}) };
  };
  return {
    refusal,
    error,
    value,
    field,
    /** For a group of choices, which has a legend instead of a label. */
    group: (name: Name): FormGroup<Name> => {
      const { label, ...rest } = field(name);
      return { ...rest, legend: label };
    },
    /** For a box that is ticked or not. */
    box: (name: Name) => {
      const { defaultValue, optional: _optional, ...rest } = field(name);
      return { ...rest, defaultChecked: refusal ? refusal.submitted[name] === 'on' : defaultValue === 'on' };
    },
    errors: <FormErrors refusal={refusal} names={names} ids={ids} />,
  };
}

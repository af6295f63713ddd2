import type { ComponentType } from 'react';
import type { RefusalTexts } from '@participa/base/refusal-texts.ts';
import type { FieldError } from '@participa/base/refusals.ts';
import type { RuleCapability } from '../domain/eligibility.ts';
import type { ProcessKind } from '../domain/process-kind.ts';
import type { ProcessRules } from '../domain/process.ts';

/**
 * What a form of rules sends, by the names of its fields: "voting.from", "vote.age", "vote.zone.centro", "ballot.max", "parameter.ties".
 */
export type SubmittedRules = Readonly<Record<string, string | undefined>>;

/** A line of facts: what is said, and of what. */
export interface Fact {
  term: string;
  value: string;
}

/** What a kind of processes says on the pages of processes. Those called `use…` are hooks. */
export interface KindParts {
  code: string;
  useName(): string;
  /** The page where it is done. */
  pathTo(capability: RuleCapability, id: string): string;
  /** The pages with what the process has besides, for everybody. */
  usePublicLinks(id: string): { href: string; label: string }[];
  /** Its own keys of the rules, in words. */
  useRuleFacts?(): (rules: ProcessRules) => Fact[];
  /** What an amendment changed in one of its own keys, given its JSON before; undefined for what is none of them. */
  useChange?(): (key: string, before: string) => Fact | undefined;
}

/** What the fields of a form of rules need. */
export interface KindFieldsProps {
  rules: ProcessRules;
  submitted: SubmittedRules;
  errorOf: (field: string) => string | undefined;
}

/** What a kind brings to the forms of the back office. */
export interface KindForms {
  kind: ProcessKind;
  /** Why its room says no, and why the rooms say no on which it stands. */
  refusals: RefusalTexts;
  /** Where what the process has besides its rules is prepared, and what that way is called once the process is open. */
  usePreparationLink?(id: string): { href: string; label: string; openedLabel: string };
  /** The fields for its own keys of the rules. */
  Fields?: ComponentType<KindFieldsProps>;
  /** Those keys from what a form sent; what the form did not have stays as it was. Adds what is wrong to `errors`. */
  rulesFromForm?(submitted: SubmittedRules, before: ProcessRules, errors: FieldError[]): Record<string, unknown>;
  /** What its fields are called, by their names. */
  useFieldNames?(): Record<string, string>;
  /** The form's field for a wrong field of the API's body ("rules.count.parameters.ties"); undefined where it is none of its own. */
  fieldOf?(path: string): string | undefined;
}

const parts = new Map<string, KindParts>();
const forms = new Map<string, KindForms>();

/** Registers what a kind says. The composition of pages does it before a page of processes is drawn. */
export const registerKindParts = (kind: KindParts): void => void parts.set(kind.code, kind);

/** Registers what a kind brings to forms, before a page of the back office is drawn. */
export const registerKindForms = (kind: KindForms): void => void forms.set(kind.kind.code, kind);

/** The kinds that a process can be prepared of. */
export const preparableKinds = (): readonly KindParts[] => [...parts.values()];

export function kindParts(code: string): KindParts {
  const kind = parts.get(code);
  if (!kind) throw new Error(`This page is not listed with the kind of processes ${code}`);
  return kind;
}

export function kindForms(code: string): KindForms {
  const kind = forms.get(code);
  if (!kind) throw new Error(`This page is not listed with the forms of processes of kind ${code}`);
  return kind;
}

/** The names of kinds, by their codes. */
export function useKindNames(): (code: string) => string {
  // eslint-disable-next-line react-hooks/rules-of-hooks -- kinds are registered before anything is drawn, so their order never changes
  const names = new Map([...parts.values()].map(({ code, useName }) => [code, useName()]));
  return (code) => names.get(code) ?? code;
}

import { redirect } from 'react-router';
import type { Call } from '@participa/contract/client.ts';
import { drafts } from '@participa/contract/proposals.ts';
import type { Draft } from '@participa/domain/proposals/proposal.ts';
import type { FieldError } from '@participa/domain/refusals.ts';
import type { Messages } from '@participa/messages/messages.ts';
import type { Wrong } from '../shell/refusals.ts';
import { unlessRefused } from '../shell/tools.ts';

/** The questions of a new proposal, in their order. */
export const steps = ['titulo', 'parecidas', 'texto', 'lugar', 'revisar'] as const;
export type StepName = (typeof steps)[number];

/** The text of a draft, by field. */
export type DraftText = Pick<Draft, 'title' | 'body' | 'zone' | 'topic'>;
/** A draft that may not have been saved yet. */
export type Unsaved = DraftText & { id: string; savedAt: string | null };

export const stepOf = (name: string | null): StepName => steps.find((step) => step === name) ?? 'titulo';

export const pathOfStep = (draft: string, step: StepName): string => `/propuestas/nueva?borrador=${draft}&paso=${step}`;

export const toStep = (draft: string, step: StepName) => redirect(pathOfStep(draft, step), 303);

/** My draft of this id, or an empty one: an id is chosen before there is anything to save. */
export async function draftOf(call: Call, id: string): Promise<Unsaved> {
  const found = await unlessRefused(call(drafts.one, { params: { id } }), 404);
  return found ?? { id, title: '', body: '', zone: null, topic: null, savedAt: null };
}

/** Mistakes that we found ourselves, in the form in which the API would send them. */
export const refusedWith = (fields: FieldError[], typed: Record<string, string>): Wrong => ({
  error: { code: 'invalid_input', message: '', fields: fields.map((field) => ({ ...field, message: '' })) },
  typed,
});

/** The same with its sentences, where they are missing: an action knows no language. */
export function worded(wrong: Wrong | undefined, { errors }: Messages): Wrong | undefined {
  if (!wrong?.error) return undefined;
  const { error, typed } = wrong;
  const fields = error.fields?.map((field) => ({ ...field, message: field.message || errors.fields[field.code](field.facts ?? {}) }));
  return { typed, error: { ...error, message: error.message || errors.refusals[error.code](error.facts ?? {}), fields } };
}

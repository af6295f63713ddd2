import { redirect } from 'react-router';
import type { Call } from '@participa/base/client.ts';
import { drafts } from '../contract.ts';
import type { Draft } from '../domain/proposal.ts';
import { undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { newProposalPath } from '../paths.ts';

/** The questions of a new proposal, in their order. */
export const steps = ['title', 'similar', 'text', 'territory', 'review'] as const;
export type StepName = (typeof steps)[number];

/** The text of a draft, by field. */
export type DraftText = Pick<Draft, 'title' | 'body' | 'zone' | 'topic' | 'process'>;
/** A draft that may not have been saved yet. */
export type LocalDraft = DraftText & { id: string; savedAt: string | null };

/** The address of a question; `process` is named until the draft that is for it was saved. */
export const stepPath = (draft: string, step: StepName, process?: string | null, then?: StepName): string =>
  newProposalPath({ draft, step, process, then });

export const redirectToStep = (draft: string, step: StepName, process?: string | null) => redirect(stepPath(draft, step, process), 303);

/** My draft of this id, or an empty one for `process`: an id is chosen before there is anything to save. */
export async function loadDraft(call: Call, id: string, process: string | null = null): Promise<LocalDraft> {
  const saved = await undefinedIfRefused(call(drafts.one, { params: { id } }), 404);
  return saved ?? { id, title: '', body: '', zone: null, topic: null, process, savedAt: null };
}

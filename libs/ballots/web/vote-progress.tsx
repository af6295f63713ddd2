import { present } from '@participa/base/present.ts';
import type { ReactNode } from 'react';
import { stageOf, type VoteStage, type VoteState } from '../domain/vote-state.ts';
import { resultsPath } from '@participa/budgets/paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Notice, type NoticeTone } from '@participa/kit/parts/notice.tsx';
import { StepIndicator } from '@participa/kit/parts/step-indicator.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsAdminTexts } from '../texts/texts.ts';

const steps = ['open', 'closed', 'counted', 'published'] as const;
/** The step that is under way at each stage; what is over is done. */
const stepOfStage: Record<VoteStage, number> = { never: 0, soon: 0, open: 0, over: 1, closed: 2, counted: 3, published: 4 };

/** Where the vote stands, and what is to be done now; `close` is the form that does it. */
export function VoteProgress({ vote, close }: { vote: VoteState; close: ReactNode }) {
  const t = useTexts(ballotsAdminTexts);
  const { tone, title, text, actions } = useVoteStatus(vote, close);
  const currentStep = stepOfStage[stageOf(vote)];
  const name = t.step[steps[currentStep] ?? 'published'];
  return (
    <>
      <StepIndicator
        label={t.steps}
        steps={steps.map((step) => ({ name: t.step[step] }))}
        current={currentStep}
        position={t.position(Math.min(currentStep + 1, steps.length), name)}
        doneWord={t.done}
      />
      <Notice
        tone={tone}
        word={{ info: t.info, success: t.success, warning: t.warning, error: t.warning }[tone]}
        title={title}
        actions={actions}
      >
        {text && <p>{text}</p>}
      </Notice>
    </>
  );
}

interface VoteStatus {
  tone: NoticeTone;
  title: string;
  text?: string;
  actions?: ReactNode;
}

function useVoteStatus(vote: VoteState, close: ReactNode): VoteStatus {
  const t = useTexts(ballotsAdminTexts);
  const format = useFormat();
  const stage = stageOf(vote);
  if (vote.state === 'suspended' || vote.state === 'cancelled') return { tone: 'warning', title: t[vote.state] };
  const statusByStage: Record<VoteStage, () => VoteStatus> = {
    never: () => ({ tone: 'warning', title: t.never }),
    soon: () => ({ tone: 'info', title: t.soon(format.dateTime(present(vote.votingFrom))) }),
    open: () => ({
      tone: 'info',
      title: vote.votingUntil ? t.open(format.dateTime(vote.votingUntil)) : t.endless,
      text: t.openText,
    }),
    over: () => ({ tone: 'warning', title: t.over, text: t.overText, actions: close }),
    closed: () => ({ tone: 'warning', title: t.uncounted, text: t.uncountedText, actions: close }),
    counted: () => ({ tone: 'warning', title: t.preview, text: t.previewText }),
    published: () => ({
      tone: 'success',
      title: t.published(format.dateTime(present(vote.publishedAt))),
      text: t.publishedText,
      actions: (
        <LinkButton variant="secondary" href={resultsPath(vote.budget)}>
          {t.seeResults}
        </LinkButton>
      ),
    }),
  };
  return statusByStage[stage]();
}

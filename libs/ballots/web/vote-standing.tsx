import type { ReactNode } from 'react';
import { stageOf, type VoteStage, type VoteState } from '../domain/vote-state.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Notice, type NoticeTone } from '@participa/kit/parts/notice.tsx';
import { StepIndicator } from '@participa/kit/parts/step-indicator.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';

const steps = ['open', 'closed', 'counted', 'published'] as const;
/** The step that is under way at each stage; what is over is done. */
const stepAt: Record<VoteStage, number> = { never: 0, soon: 0, open: 0, over: 1, closed: 2, counted: 3, published: 4 };

/** Where the vote stands, and what is to be done now; `close` is the form that does it. */
export function VoteStanding({ vote, close }: { vote: VoteState; close: ReactNode }) {
  const { ballots: words } = useOffices();
  const { tone, title, text, actions } = useStanding(vote, close);
  const at = stepAt[stageOf(vote)];
  const name = words.step[steps[Math.min(at, steps.length - 1)]!];
  return (
    <>
      <StepIndicator
        label={words.steps}
        steps={steps.map((step) => ({ name: words.step[step] }))}
        current={at}
        position={words.position(Math.min(at + 1, steps.length), name)}
        doneWord={words.done}
      />
      <Notice
        tone={tone}
        word={{ info: words.info, success: words.success, warning: words.warning, error: words.warning }[tone]}
        title={title}
        actions={actions}
      >
        {text && <p>{text}</p>}
      </Notice>
    </>
  );
}

interface Standing {
  tone: NoticeTone;
  title: string;
  text?: string;
  actions?: ReactNode;
}

function useStanding(vote: VoteState, close: ReactNode): Standing {
  const { ballots: words } = useOffices();
  const format = useFormat();
  const stage = stageOf(vote);
  if (vote.state === 'suspended' || vote.state === 'cancelled') return { tone: 'warning', title: words[vote.state] };
  const standing: Record<VoteStage, () => Standing> = {
    never: () => ({ tone: 'warning', title: words.never }),
    soon: () => ({ tone: 'info', title: words.soon(format.dateTime(vote.votingFrom!)) }),
    open: () => ({
      tone: 'info',
      title: vote.votingUntil ? words.open(format.dateTime(vote.votingUntil)) : words.endless,
      text: words.openText,
    }),
    over: () => ({ tone: 'warning', title: words.over, text: words.overText, actions: close }),
    closed: () => ({ tone: 'warning', title: words.uncounted, text: words.uncountedText, actions: close }),
    counted: () => ({ tone: 'warning', title: words.preview, text: words.previewText }),
    published: () => ({
      tone: 'success',
      title: words.published(format.dateTime(vote.publishedAt!)),
      text: words.publishedText,
      actions: (
        <LinkButton variant="secondary" href={`/presupuestos/${vote.budget}/resultados`}>
          {words.seeResults}
        </LinkButton>
      ),
    }),
  };
  return standing[stage]();
}

import { useFetcher, useLocation } from 'react-router';
import { obstacleToSupport } from '../domain/support.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import type { ProposalState } from '../domain/proposal.ts';
import { supportPath } from '../paths.ts';
import { signInPath } from '@participa/people/paths.ts';
import { SupportButton } from '@participa/kit/civic/support-button.tsx';
import { Announcement } from '@participa/kit/parts/notice.tsx';
import { useMe } from '@participa/people/web/me.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { FetcherForms } from '@participa/shell/fetcher-forms.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { proposalsRefusals, proposalsTexts } from '../texts/texts.ts';

interface SupportableProposal {
  id: string;
  title: string;
  state: ProposalState;
  supports: number;
}

/** How a support stands at this moment: as the page was told, as the last press was answered, or as it was just pressed. */
export function useSupport({ id, supports }: { id: string; supports: number }, supported: boolean) {
  const fetcher = useFetcher<{ supported: boolean; supports: number } | FormRefusal>({ key: `support-${id}` });
  const { data, formData } = fetcher;
  const latest = data && 'supported' in data ? data : { supported, supports };
  const next = formData ? formData.get('supports') === 'yes' : latest.supported;
  return {
    fetcher,
    answered: data !== undefined && !formData,
    refused: data && 'error' in data && !formData ? data.error.message : undefined,
    supported: next,
    supports: latest.supports + Number(next) - Number(latest.supported),
  };
}
export type SupportState = ReturnType<typeof useSupport>;

interface SupportControlProps {
  proposal: SupportableProposal;
  support: SupportState;
  /** What stands in the way beside the proposal itself: its process. */
  obstacle?: Obstacle;
  size?: 'normal' | 'large';
  /** Where a browser without scripts goes on; this page unless told. */
  back?: string;
  /** Other words than «Apoyar». */
  giveText?: string;
}

/** The button that gives or takes back a support, or why there is none. */
export function SupportControl({
  proposal: { id, title, state },
  support,
  obstacle: processObstacle,
  size,
  back,
  giveText,
}: SupportControlProps) {
  const me = useMe();
  const proposals = useTexts(proposalsTexts);
  const refusalText = useRefusalText(proposalsRefusals);
  const format = useFormat();
  const { pathname, search } = useLocation();
  const t = proposals.support;
  // What is closed is closed for visitors too: no use in sending them to sign in.
  const obstacle = obstacleToSupport(me ?? { emailConfirmed: true }, { state }) ?? processObstacle;
  const returnPath = back ?? `${pathname}${search}`;
  const signIn = me ? undefined : { reason: t.visitor, fix: { href: signInPath({ back: returnPath }), label: t.enter } };
  const outcome = support.supported ? t.given : t.give;
  return (
    <>
      <FetcherForms fetcher={support.fetcher} everyPress>
        <SupportButton
          action={supportPath(id)}
          supported={support.supported}
          about={title}
          texts={{ give: giveText ?? t.give, given: t.given, take: t.take, pending: t.pending }}
          count={size === 'large' ? { number: format.number(support.supports), word: t.word(support.supports) } : undefined}
          obstacle={obstacle ? { reason: refusalText(obstacle) } : signIn}
          fields={{ back: returnPath }}
          size={size}
        />
      </FetcherForms>
      {support.refused && (
        <p className="field-error" role="alert">
          {t.failed}. {support.refused}
        </p>
      )}
      <Announcement>{support.answered && !support.refused ? outcome : ''}</Announcement>
    </>
  );
}

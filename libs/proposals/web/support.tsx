import { useFetcher, useLocation } from 'react-router';
import { obstacleToSupport } from '../domain/support.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import type { ProposalState } from '../domain/proposal.ts';
import { SupportButton } from '@participa/kit/civic/support-button.tsx';
import { Announcement } from '@participa/kit/parts/notice.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { SentBy } from '@participa/shell/sent-by.tsx';
import { useMessages } from '@participa/shell/speech.tsx';

interface Supported {
  id: string;
  title: string;
  state: ProposalState;
  supports: number;
}

/** How a support stands at this moment: as the page was told, as the last press was answered, or as it was just pressed. */
export function useSupport({ id, supports }: { id: string; supports: number }, supported: boolean) {
  const fetcher = useFetcher<{ supported: boolean; supports: number } | Wrong>({ key: `support-${id}` });
  const { data, formData } = fetcher;
  const told = data && 'supported' in data ? data : { supported, supports };
  const next = formData ? formData.get('supports') === 'yes' : told.supported;
  return {
    fetcher,
    answered: data !== undefined && !formData,
    refused: data && 'error' in data && !formData ? data.error.message : undefined,
    supported: next,
    supports: told.supports + Number(next) - Number(told.supported),
  };
}
export type Support = ReturnType<typeof useSupport>;

interface SupportOfProps {
  proposal: Supported;
  support: Support;
  /** What stands in the way beside the proposal itself: its process. */
  obstacle?: Obstacle;
  size?: 'normal' | 'large';
  /** Where a browser without scripts goes on; this page unless told. */
  back?: string;
  /** Other words than «Apoyar». */
  give?: string;
}

/** The button that gives or takes back a support, or why there is none. */
export function SupportOf({ proposal: { id, title, state }, support, obstacle: around, size, back, give }: SupportOfProps) {
  const { me } = usePlace();
  const { proposals, errors } = useMessages();
  const format = useFormat();
  const { pathname, search } = useLocation();
  const words = proposals.support;
  // What is closed is closed for visitors too: no use in sending them to sign in.
  const obstacle = obstacleToSupport(me ?? { emailConfirmed: true }, { state }) ?? around;
  const here = back ?? `${pathname}${search}`;
  return (
    <>
      <SentBy fetcher={support.fetcher}>
        <SupportButton
          action={`/propuestas/${id}/apoyo`}
          supported={support.supported}
          about={title}
          words={{ give: give ?? words.give, given: words.given, take: words.take, pending: words.pending }}
          count={size === 'large' ? { number: format.number(support.supports), word: words.word(support.supports) } : undefined}
          obstacle={
            obstacle
              ? { reason: errors.refusals[obstacle.code](obstacle.facts ?? {}) }
              : me
                ? undefined
                : { reason: words.visitor, fix: { href: `/entrar?volver=${encodeURIComponent(here)}`, label: words.enter } }
          }
          fields={{ volver: here }}
          size={size}
        />
      </SentBy>
      {support.refused && (
        <p className="field-error" role="alert">
          {words.failed}. {support.refused}
        </p>
      )}
      <Announcement>{support.answered && !support.refused ? (support.supported ? words.given : words.give) : ''}</Announcement>
    </>
  );
}

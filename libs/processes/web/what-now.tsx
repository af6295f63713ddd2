import type { Process } from '../domain/process.ts';
import { obstacleInPhase } from '../domain/doing.ts';
import { nextPhase } from '../domain/phase.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useLeft } from '@participa/shell/left.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';

type Deed = 'propose' | 'support' | 'vote';
/** What stands in the way of the one who looks; null where nothing does. */
export type Obstacles = Record<Deed, Obstacle | null>;

const hrefOf = (deed: Deed, id: string): string =>
  ({ propose: `/propuestas/nueva?proceso=${id}`, support: `/propuestas?process=${id}`, vote: `/presupuestos/${id}/votar` })[deed];

/** What people can do in a process at this moment; where one cannot, why. */
export function WhatNow({ process, obstacles }: { process: Process; obstacles: Obstacles | undefined }) {
  const { processes, budgets, errors } = useMessages();
  const { now } = usePlace();
  const format = useFormat();
  const left = useLeft();
  const { id, kind, rules, phase, state } = process;
  const deeds = (['vote', 'propose', 'support'] as const).filter((deed) => !obstacleInPhase(process, deed));
  const next = nextPhase(rules.phases, now);
  const until = rules.phases.find((each) => each.kind === phase)?.until;
  return (
    <Panel title={processes.now}>
      <div className="stack stack-tight">
        {state === 'open' && phase && (
          <p>
            <strong>{budgets.phase[phase]}</strong>
            {until && `: ${left(until)}`}
          </p>
        )}
        {deeds.map((deed, at) => {
          const obstacle = obstacles?.[deed];
          return obstacle ? (
            <p key={deed} className="small">
              <strong>{processes.cannot[deed]}.</strong> {errors.refusals[obstacle.code](obstacle.facts ?? {})}
            </p>
          ) : (
            <p key={deed} className="actions">
              <LinkButton
                href={hrefOf(deed, id)}
                variant={at === 0 ? 'primary' : 'secondary'}
                icon={deed === 'vote' ? 'vote' : deed === 'propose' ? 'pencil' : undefined}
              >
                {processes.can[deed]}
              </LinkButton>
            </p>
          );
        })}
        {deeds.length === 0 && <p>{processes.nothing}</p>}
        {next && state === 'open' && (
          <p className="soft">{processes.next(budgets.phase[next.kind].toLowerCase(), format.date(next.from))}</p>
        )}
        <ul className="process-links">
          {kind === 'budget' && (
            <li>
              <Anchor href={`/presupuestos/${id}`}>{processes.toBudget}</Anchor>
            </li>
          )}
          <li>
            <Anchor href={`/propuestas?process=${id}`}>{processes.toProposals}</Anchor>
          </li>
        </ul>
      </div>
    </Panel>
  );
}

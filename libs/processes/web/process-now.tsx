import type { RuleCapability } from '../domain/eligibility.ts';
import type { Process } from '../domain/process.ts';
import { obstacleInPhase } from '../domain/capability.ts';
import { nextPhase } from '../domain/phase.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useTimeLeft } from './time-left.ts';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { kindParts } from './kind-parts.ts';
import { processesRefusals, processesTexts, phaseTexts } from '../texts/texts.ts';
import styles from './processes.module.css';

/** What stands in the way of the one who looks; null where nothing does. */
export type Obstacles = Record<RuleCapability, Obstacle | null>;

const capabilityIcons = { vote: 'vote', propose: 'pencil', support: undefined } as const;

/** What people can do in a process at this moment; where one cannot, why. */
export function ProcessNow({ process, obstacles }: { process: Process; obstacles: Obstacles | undefined }) {
  const processes = useTexts(processesTexts);
  const phases = useTexts(phaseTexts);
  const refusalText = useRefusalText(processesRefusals);
  const { now } = useSite();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  const { id, kind, rules, phase, state } = process;
  const parts = kindParts(kind);
  const publicLinks = parts.usePublicLinks(id);
  const openCapabilities = (['vote', 'propose', 'support'] as const).filter((capability) => !obstacleInPhase(process, capability));
  const next = nextPhase(rules.phases, now);
  const until = rules.phases.find((each) => each.kind === phase)?.until;
  return (
    <Panel title={processes.now}>
      <div className="stack stack-tight">
        {state === 'open' && phase && (
          <p>
            <strong>{phases[phase]}</strong>
            {until && `: ${timeLeft(until)}`}
          </p>
        )}
        {openCapabilities.map((capability, index) => {
          const obstacle = obstacles?.[capability];
          return obstacle ? (
            <p key={capability} className="small">
              <strong>{processes.cannot[capability]}.</strong> {refusalText(obstacle)}
            </p>
          ) : (
            <p key={capability} className="actions">
              <LinkButton
                href={parts.pathTo(capability, id)}
                variant={index === 0 ? 'primary' : 'secondary'}
                icon={capabilityIcons[capability]}
              >
                {processes.can[capability]}
              </LinkButton>
            </p>
          );
        })}
        {openCapabilities.length === 0 && <p>{processes.nothing}</p>}
        {next && state === 'open' && <p className="soft">{processes.next(phases[next.kind].toLowerCase(), format.date(next.from))}</p>}
        <ul className={styles.processLinks}>
          {publicLinks.map(({ href, label }) => (
            <li key={href}>
              <Anchor href={href}>{label}</Anchor>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

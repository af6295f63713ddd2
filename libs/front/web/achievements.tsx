import type { Proposal } from '@participa/proposals/domain/proposal.ts';
import { proposalPath, proposalsPath } from '@participa/proposals/paths.ts';
import { worksPath } from '@participa/budgets/paths.ts';
import { Stamp } from '@participa/kit/civic/stamp.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { ProposalStateTag } from '@participa/proposals/web/proposal-state-tag.tsx';
import { firstSentences } from './first-sentences.ts';
import type { FrontNews } from './front-news.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';
import { budgetsSummaryTexts } from '@participa/budgets/texts/texts.ts';
import styles from './front.module.css';

const EXCERPT_LETTERS = 220;

/** What came of proposals: the answer, the money, the stamp. */
export function Achievements({ done, decided }: { done: readonly Proposal[]; decided: FrontNews['decided'] }) {
  const front = useTexts(frontTexts);
  if (done.length === 0 && !decided) return null;
  return (
    <Section
      id="hecho"
      title={front.achieved}
      lead={front.achievedLead}
      more={{ href: proposalsPath({ state: 'done' }), label: front.allAchieved }}
    >
      <ul className={styles.achievements}>
        {decided && (
          <li>
            <DecidedCycle decided={decided} />
          </li>
        )}
        {done.map((proposal) => (
          <li key={proposal.id}>
            <Achievement proposal={proposal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What neighbours decided in the last budget, and where its works can be followed. */
function DecidedCycle({ decided: { cycle, won: winners } }: { decided: NonNullable<FrontNews['decided']> }) {
  const budgets = useTexts(budgetsSummaryTexts);
  const front = useTexts(frontTexts);
  const { tenant } = useSite();
  const format = useFormat();
  const { id, title, ballots, rules } = cycle;
  const results = rules.phases.find(({ kind }) => kind === 'results');
  return (
    <article className={styles.achievement}>
      <div className={styles.achievementText}>
        <p className="small soft">{[title, ballots !== null && budgets.voters(format.number(ballots))].filter(Boolean).join(' · ')}</p>
        <h3 className={styles.achievementTitle}>
          <Anchor className="card-link" href={worksPath(id)}>
            {budgets.winners(winners.length, format.number(winners.length))}
          </Anchor>
        </h3>
        <p>{firstSentences(`${winners.map((project) => project.title).join('; ')}.`, EXCERPT_LETTERS)}</p>
      </div>
      <div className={styles.achievementFacts}>
        <Stamp
          around={front.stampAround(tenant.name)}
          word={budgets.state.decided}
          under={results && format.month(results.from)}
          size={116}
        />
        <p className={styles.achievementCost}>
          <span className={styles.achievementMoney}>{format.money(winners.reduce((sum, { cost }) => sum + (cost ?? 0), 0))}</span>
          <span className="small">{budgets.decided}</span>
        </p>
      </div>
    </article>
  );
}

function Achievement({ proposal }: { proposal: Proposal }) {
  const front = useTexts(frontTexts);
  const { tenant } = useSite();
  const format = useFormat();
  const { id, title, answer, zone, supports, state } = proposal;
  return (
    <article className={styles.achievement}>
      <div className={styles.achievementText}>
        <p className="small soft">{[zone?.name, front.supportedBy(format.number(supports))].filter(Boolean).join(' · ')}</p>
        <h3 className={styles.achievementTitle}>
          <Anchor className="card-link" href={proposalPath(id)}>
            {title}
          </Anchor>
        </h3>
        {answer && <p>{firstSentences(answer.text, EXCERPT_LETTERS)}</p>}
      </div>
      {answer && (
        <div className={styles.achievementFacts}>
          {state === 'done' ? (
            <Stamp around={front.stampAround(tenant.name)} word={front.doneWord} under={format.month(answer.at)} size={116} />
          ) : (
            <ProposalStateTag state={state} />
          )}
          {answer.cost !== null && (
            <p className={styles.achievementCost}>
              <span className={styles.achievementMoney}>{format.money(answer.cost)}</span>
              <span className="small">{front.cost}</span>
            </p>
          )}
        </div>
      )}
    </article>
  );
}

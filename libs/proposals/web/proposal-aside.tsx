import { addressOf } from '@participa/base/client.ts';
import { proposals } from '../contract.ts';
import { obstacleToEdit, obstacleToWithdraw } from '../domain/editing.ts';
import { obstacleInPhase } from '@participa/processes/domain/capability.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { editProposalPath, proposalPath, versionsPath, withdrawProposalPath } from '../paths.ts';
import { reportPath } from '@participa/moderation/paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Facts, Panel } from '@participa/kit/parts/prose.tsx';
import { ShareLinks } from '@participa/kit/parts/share-links.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { SupportControl, useSupport } from './support-control.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { proposalsRefusals, proposalsTexts } from '../texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

interface MyProposalStatus {
  mine: boolean;
  supported: boolean;
  /** Why its process does not let me support it now. */
  obstacle: Obstacle | null;
}

/** What can be done with a proposal: support, share, correct; and its facts. */
export function ProposalAside({ proposal, myStatus }: { proposal: Proposal; myStatus: MyProposalStatus }) {
  const { tenant, origin } = useSite();
  const { page } = useTexts(proposalsTexts);
  const support = useSupport(proposal, myStatus.supported);
  const { id, title } = proposal;
  return (
    <>
      <SupportControl
        proposal={proposal}
        support={support}
        obstacle={myStatus.obstacle ?? (proposal.process ? obstacleInPhase(proposal.process, 'support') : undefined)}
        size="large"
        back={proposalPath(id)}
      />
      <Panel title={page.share}>
        <ShareLinks
          label={page.share}
          url={`${origin}${proposalPath(id)}`}
          text={page.shareText(title, tenant.name)}
          texts={page.shareWords}
        />
      </Panel>
      {myStatus.mine && <AuthorActions proposal={proposal} />}
      <ProposalFacts proposal={proposal} />
    </>
  );
}

/** What only its author can do, or why she no longer can. */
function AuthorActions({ proposal }: { proposal: Proposal }) {
  const { now } = useSite();
  const t = useTexts(proposalsTexts);
  const refusalText = useRefusalText(proposalsRefusals);
  const { page } = t;
  const { id, state, supports, publishedAt } = proposal;
  const ownProposal = { mine: true, state, supports, publishedAt: Date.parse(publishedAt) };
  const [editing, withdrawing] = [obstacleToEdit(ownProposal, now), obstacleToWithdraw(ownProposal)];
  const reasonOf = (obstacle: Obstacle) => refusalText(obstacle);
  return (
    <Panel title={page.mine}>
      {editing ? (
        <p className="small">
          <strong>{page.cannotEdit}.</strong> {reasonOf(editing)}
        </p>
      ) : (
        <LinkButton href={editProposalPath(id)} variant="secondary" icon="pencil">
          {page.edit}
        </LinkButton>
      )}
      {!withdrawing && (
        <LinkButton href={withdrawProposalPath(id)} variant="quiet" icon="trash-2">
          {page.withdraw}
        </LinkButton>
      )}
    </Panel>
  );
}

function ProposalFacts({ proposal: { id, state, zone, topic, publishedAt, version } }: { proposal: Proposal }) {
  const t = useTexts(proposalsTexts);
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  const { page, versions } = t;
  const format = useFormat();
  return (
    <Panel title={page.facts}>
      <Facts
        facts={[
          { term: page.number, value: shell.state[state] },
          { term: page.published, value: format.date(publishedAt) },
          { term: page.zone, value: zone?.name ?? page.noZone },
          { term: page.topic, value: topic?.name ?? page.noTopic },
        ]}
      />
      <ul className={classes('small', styles.proposalLinks)}>
        {version > 1 && (
          <li>
            <Anchor href={versionsPath(id)}>{versions.link(version)}</Anchor>
          </li>
        )}
        <li>
          <a href={addressOf(proposals.one, { params: { id } })}>{page.json}</a>
        </li>
        <li>
          <Anchor href={reportPath({ what: 'proposal', id })}>{moderation.report.link}</Anchor>
        </li>
      </ul>
    </Panel>
  );
}

import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { frontPath } from '@participa/front/paths.ts';
import { proposalPath, proposalsPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { proposalsRefusals, proposalsTexts } from '../texts/texts.ts';

/** A proposal and whether it is mine; visitors are sent to sign in. */
export async function ownProposal(args: LoaderFunctionArgs): Promise<{ proposal: Proposal; mine: boolean }> {
  const { call } = toolsOf(args);
  const params = paramsOf(args, proposalPath);
  const [proposal, { mine }] = await Promise.all([
    loaderResult(args.request, call(proposals.one, { params })),
    loaderResult(args.request, call(proposals.myStatus, { params })),
  ]);
  return { proposal, mine };
}

/** Around what is done with one's own proposal. */
export function OwnProposalFrame({
  proposal: { id, title: proposalTitle },
  title,
  children,
}: {
  proposal: Proposal;
  title: string;
  children: ReactNode;
}) {
  const shell = useTexts(shellTexts);
  const trail = [
    { href: frontPath(), label: shell.home },
    { href: proposalsPath(), label: shell.proposals },
    { href: proposalPath(id), label: proposalTitle },
    { label: title },
  ];
  return (
    <Page width="text">
      <Head title={title} listed={false} />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      {children}
    </Page>
  );
}

/** Why it cannot be done any more, or by her. */
export function ClosedNotice({ proposal: { id }, title, obstacle }: { proposal: Proposal; title: string; obstacle: Obstacle }) {
  const t = useTexts(proposalsTexts);
  const refusalText = useRefusalText(proposalsRefusals);
  return (
    <EmptyState
      art={<EmptyStateArt name="closedDoor" />}
      title={title}
      level={1}
      actions={<LinkButton href={proposalPath(id)}>{t.support.toProposal}</LinkButton>}
    >
      {refusalText(obstacle)}
    </EmptyState>
  );
}

import { Outlet, useLoaderData, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import type { Proposal } from '../domain/proposal.ts';
import { excerpt } from '@participa/base/text.ts';
import { frontPath } from '@participa/front/paths.ts';
import { proposalsPath, versionsPath, proposalPath } from '../paths.ts';
import { processPath } from '@participa/processes/paths.ts';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, Split } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { PersonChip } from '@participa/kit/parts/person-chip.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { Head } from '@participa/shell/head.tsx';
import { InReview } from '@participa/moderation/web/in-review.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { ProposalStateTag } from './proposal-state-tag.tsx';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { OfficialAnswer } from './official-answer.tsx';
import { ProposalAside } from './proposal-aside.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { supportPath } from '../paths.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

/** A proposal and how it stands with me. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const params = paramsOf(args, proposalPath);
  const [proposal, myStatus] = await Promise.all([
    loaderResult(args.request, call(proposals.one, { params })),
    maybeSignedIn ? undefinedIfRefused(call(proposals.myStatus, { params }), 400, 401, 404) : undefined,
  ]);
  return { proposal, myStatus: myStatus ?? { mine: false, supported: false, obstacle: null } };
}

/** A support changes its own button and a vote its own counts; an order of comments only the comments. */
export const shouldRevalidate = ({
  formAction,
  formMethod,
  formData,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean => {
  if (supportPath.matches(formAction) || formData?.get('intent') === 'vote') return false;
  return formMethod || currentUrl.pathname !== nextUrl.pathname ? defaultShouldRevalidate : false;
};

export function Component() {
  const { proposal, myStatus } = useLoaderData<typeof loader>();
  const t = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const { title, body, author, supports, state, answer, inReview } = proposal;
  const name = author.kind === 'withdrawn' ? shell.withdrawnPerson : author.name;
  const format = useFormat();
  return (
    <Page>
      <Head
        kind="article"
        title={title}
        description={t.page.description(
          name,
          `${format.number(supports)} ${shell.supportsWord(supports)}`,
          inReview ? '' : excerpt(body, 140),
        )}
      />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: frontPath(), label: shell.home }, { href: proposalsPath(), label: shell.proposals }, { label: title }]}
      />
      <Split label={t.page.about} aside={<ProposalAside proposal={proposal} myStatus={myStatus} />} below={<Outlet context={proposal} />}>
        <article className={styles.proposal}>
          {myStatus.mine && <DoneNotice path={proposalPath} titles={t.page.done} texts={t.page.doneText} />}
          {state === 'withdrawn' && (
            <Notice tone="warning" word={shell.word.warning} title={t.page.withdrawnTitle}>
              {t.page.withdrawn}
            </Notice>
          )}
          <Heading proposal={proposal} name={name} />
          <InReview on={inReview}>
            <PlainText text={body} />
          </InReview>
          {answer && <OfficialAnswer answer={answer} state={state} />}
        </article>
      </Split>
    </Page>
  );
}

function Heading({
  proposal: { id, title, state, zone, topic, author, publishedAt, editedAt, version, process },
  name,
}: {
  proposal: Proposal;
  name: string;
}) {
  const t = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  return (
    <header className={styles.proposalHead}>
      <p className={styles.proposalOverline}>
        <ProposalStateTag state={state} />
        {topic && <Tag href={proposalsPath({ topic: topic.key })}>{topic.name}</Tag>}
        {zone && (
          <Tag icon="map-pin" href={proposalsPath({ zone: zone.key })}>
            {zone.name}
          </Tag>
        )}
      </p>
      <h1>{title}</h1>
      {process && (
        <p className="small">
          {t.page.partOf} <Anchor href={processPath(process.id)}>{process.title}</Anchor>
        </p>
      )}
      <PersonChip name={name} badge={author.kind === 'municipality' ? { label: shell.municipality, icon: 'landmark' } : undefined}>
        <Time dateTime={publishedAt} title={format.dateTime(publishedAt)}>
          {format.ago(publishedAt)}
        </Time>
        {editedAt && version > 1 && (
          <>
            {' · '}
            {t.page.editedOn(format.date(editedAt))} (<Anchor href={versionsPath(id)}>{t.page.seeChanges}</Anchor>)
          </>
        )}
      </PersonChip>
    </header>
  );
}

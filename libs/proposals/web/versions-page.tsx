import { diffWordsWithSpace } from 'diff';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import type { ProposalVersion } from '../domain/proposal.ts';
import { frontPath } from '@participa/front/paths.ts';
import { proposalPath, proposalsPath, versionsPath } from '../paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { DiffText, type DiffPart } from '@participa/kit/parts/diff-text.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

/** Every wording of a proposal, the newest first. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: paramsOf(args, versionsPath).id };
  const [proposal, versions] = await Promise.all([
    loaderResult(args.request, call(proposals.one, { params })),
    loaderResult(args.request, call(proposals.versions, { params })),
  ]);
  return { id: proposal.id, title: proposal.title, versions: versions.items };
}

export function Component() {
  const { id, title, versions } = useLoaderData<typeof loader>();
  const t = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const trail = [
    { href: frontPath(), label: shell.home },
    { href: proposalsPath(), label: shell.proposals },
    { href: proposalPath(id), label: title },
    { label: t.versions.title },
  ];
  return (
    <Page width="text">
      <Head title={`${t.versions.title}: ${title}`} listed={false} />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      <PageTitle title={t.versions.title} over={title} lead={versions.length > 1 ? t.versions.lead : t.versions.only} />
      {versions.map((version, index) => (
        <Wording key={version.version} version={version} previous={versions[index + 1]} latest={index === 0 && versions.length > 1} />
      ))}
      <p className={styles.listOpen}>
        <LinkButton variant="secondary" icon="arrow-left" href={proposalPath(id)}>
          {t.versions.back}
        </LinkButton>
      </p>
    </Page>
  );
}

/** One wording, marked against the one before it. */
function Wording({
  version: { version, title, body, at },
  previous,
  latest,
}: {
  version: ProposalVersion;
  previous: ProposalVersion | undefined;
  latest: boolean;
}) {
  const t = useTexts(proposalsTexts);
  const format = useFormat();
  const { versions } = t;
  const labels = { added: versions.added, removed: versions.removed };
  return (
    <Section title={versions.version(version)} id={`redaccion-${version}`}>
      <p className="soft small">
        {latest && `${versions.now} · `}
        {!latest && !previous && `${versions.first} · `}
        <Time dateTime={at} title={format.dateTime(at)}>
          {format.dateTime(at)}
        </Time>
      </p>
      <div className={styles.wording}>
        <h3 className="visually-hidden">{versions.heading}</h3>
        <div className={styles.wordingTitle}>
          <DiffText parts={partsOf(previous?.title, title)} texts={labels} />
        </div>
        <h3 className="visually-hidden">{versions.text}</h3>
        <DiffText parts={partsOf(previous?.body, body)} texts={labels} />
      </div>
    </Section>
  );
}

function partsOf(previous: string | undefined, after: string): DiffPart[] {
  if (previous === undefined) return [{ kind: 'same', text: after }];
  return diffWordsWithSpace(previous, after).map(({ added, removed, value }) => {
    const kind = removed ? 'removed' : 'same';
    return { kind: added ? 'added' : kind, text: value };
  });
}

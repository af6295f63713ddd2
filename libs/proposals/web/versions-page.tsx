import { diffWordsWithSpace } from 'diff';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { proposals } from '../contract.ts';
import type { ProposalVersion } from '../domain/proposal.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { DiffText, type DiffPart } from '@participa/kit/parts/diff-text.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './proposals.css';

/** Every wording of a proposal, the newest first. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: args.params['id']! };
  const [proposal, versions] = await Promise.all([
    orPage(args.request, call(proposals.one, { params })),
    orPage(args.request, call(proposals.versions, { params })),
  ]);
  return { id: proposal.id, title: proposal.title, versions: versions.items };
}

export function Component() {
  const { id, title, versions } = useLoaderData<typeof loader>();
  const { proposals: words, shell } = useMessages();
  const trail = [
    { href: '/', label: shell.home },
    { href: '/propuestas', label: shell.proposals },
    { href: `/propuestas/${id}`, label: title },
    { label: words.versions.title },
  ];
  return (
    <Page width="text">
      <Head title={`${words.versions.title}: ${title}`} listed={false} />
      <Breadcrumbs label={shell.breadcrumbs} trail={trail} />
      <PageTitle title={words.versions.title} over={title} lead={versions.length > 1 ? words.versions.lead : words.versions.only} />
      {versions.map((version, at) => (
        <Wording key={version.version} version={version} before={versions[at + 1]} latest={at === 0 && versions.length > 1} />
      ))}
      <p className="list-open">
        <LinkButton variant="secondary" icon="arrow-left" href={`/propuestas/${id}`}>
          {words.versions.back}
        </LinkButton>
      </p>
    </Page>
  );
}

/** One wording, marked against the one before it. */
function Wording({
  version: { version, title, body, at },
  before,
  latest,
}: {
  version: ProposalVersion;
  before: ProposalVersion | undefined;
  latest: boolean;
}) {
  const { proposals: words } = useMessages();
  const format = useFormat();
  const { versions } = words;
  const said = { added: versions.added, removed: versions.removed };
  return (
    <Section title={versions.version(version)} id={`redaccion-${version}`}>
      <p className="soft small">
        {latest ? `${versions.now} · ` : before ? '' : `${versions.first} · `}
        <Time dateTime={at} title={format.dateTime(at)}>
          {format.dateTime(at)}
        </Time>
      </p>
      <div className="wording">
        <h3 className="said">{versions.heading}</h3>
        <div className="wording-title">
          <DiffText parts={partsOf(before?.title, title)} words={said} />
        </div>
        <h3 className="said">{versions.text}</h3>
        <DiffText parts={partsOf(before?.body, body)} words={said} />
      </div>
    </Section>
  );
}

function partsOf(before: string | undefined, after: string): DiffPart[] {
  if (before === undefined) return [{ kind: 'same', text: after }];
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

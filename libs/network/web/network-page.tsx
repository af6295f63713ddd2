import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { network } from '../contract.ts';
import type { GovernmentLine } from '../domain/founding.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { OfficeTable } from '@participa/shell/office-table.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { StageOf } from '@participa/front/web/stage-of.tsx';

/** The governments of the network, a page of them. */
export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  return orPage(args.request, toolsOf(args).call(network.list, { query: { take: 30, ...(after ? { after } : {}) } }));
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const { network: words } = useOffices();
  const { shell } = useMessages();
  const done = useSearchParams()[0].get('hecho');
  const actions = (
    <>
      <LinkButton href="/red/nuevo" icon="plus">
        {words.add}
      </LinkButton>
      <LinkButton href="/red/importar" variant="secondary">
        {words.take}
      </LinkButton>
    </>
  );
  return (
    <OfficePage title={words.title} lead={words.lead} actions={actions}>
      {done === 'purged' && <Notice tone="success" word={shell.word.success} title={words.done.purged} role="status" />}
      {items.length > 0 ? (
        <Governments items={items} />
      ) : (
        <EmptyState art={<PlaceArt name="unknownCity" />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {next && <Pagination label={words.more} next={{ href: `/red?after=${encodeURIComponent(next)}`, label: words.next }} />}
    </OfficePage>
  );
}

function Governments({ items }: { items: readonly GovernmentLine[] }) {
  const { network: words } = useOffices();
  const format = useFormat();
  return (
    <OfficeTable
      caption={words.list}
      heads={[words.name, words.address, words.state, words.people, words.activity]}
      rows={items.map((line) => ({
        id: line.id,
        cells: [
          <Anchor key="name" href={`/red/${line.id}`}>
            {line.name}
          </Anchor>,
          <a key="address" href={line.address}>
            {new URL(line.address).host}
          </a>,
          <StageOf key="stage" line={line} />,
          format.number(line.people),
          line.lastActivity ? format.ago(line.lastActivity) : words.never,
        ],
      }))}
    />
  );
}

import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { network } from '../contract.ts';
import type { GovernmentLine } from '../domain/founding.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { AdminTable } from '@participa/shell/admin-table.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { StageTag } from './stage-tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { networkAdminTexts } from '../texts/texts.ts';
import { importGovernmentPath, networkPath, newGovernmentPath, oneGovernmentPath } from '../paths.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { queryOf } from '@participa/shell/page-params.ts';

/** The governments of the network, a page of them. */
export async function loader(args: LoaderFunctionArgs) {
  const { after } = queryOf(args, networkPath);
  return loaderResult(args.request, toolsOf(args).call(network.list, { query: { take: 30, after } }));
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const t = useTexts(networkAdminTexts);
  const actions = (
    <>
      <LinkButton href={newGovernmentPath()} icon="plus">
        {t.add}
      </LinkButton>
      <LinkButton href={importGovernmentPath()} variant="secondary">
        {t.take}
      </LinkButton>
    </>
  );
  return (
    <AdminPage title={t.title} lead={t.lead} actions={actions}>
      <DoneNotice path={networkPath} titles={{ purged: t.done.purged }} />
      {items.length > 0 ? (
        <GovernmentTable items={items} />
      ) : (
        <EmptyState art={<EmptyStateArt name="unknownCity" />} title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {next && <Pagination label={t.more} next={{ href: networkPath({ after: next }), label: t.next }} />}
    </AdminPage>
  );
}

function GovernmentTable({ items }: { items: readonly GovernmentLine[] }) {
  const t = useTexts(networkAdminTexts);
  const format = useFormat();
  return (
    <AdminTable
      caption={t.list}
      columns={[t.name, t.address, t.state, t.people, t.activity]}
      rows={items.map((line) => ({
        id: line.id,
        cells: [
          <Anchor key="name" href={oneGovernmentPath(line.id)}>
            {line.name}
          </Anchor>,
          <a key="address" href={line.address}>
            {new URL(line.address).host}
          </a>,
          <StageTag key="stage" line={line} />,
          format.number(line.people),
          line.lastActivity ? format.ago(line.lastActivity) : t.never,
        ],
      }))}
    />
  );
}

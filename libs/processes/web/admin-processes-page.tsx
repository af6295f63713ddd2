import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { adminProcesses } from '../contract.ts';
import { adminProcessPath, newProcessPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useKindNames } from './kind-parts.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts, processesTexts, phaseTexts } from '../texts/texts.ts';
import styles from './processes.module.css';

/** Every process, those in preparation first. */
export const loader = async (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(adminProcesses.list));

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const processes = useTexts(processesAdminTexts);
  const t = useTexts(processesTexts);
  const phases = useTexts(phaseTexts);
  const format = useFormat();
  const kindName = useKindNames();
  const { columns } = processes;
  const createLink = (
    <LinkButton href={newProcessPath()} icon="plus">
      {processes.create}
    </LinkButton>
  );
  return (
    <AdminPage title={processes.title} lead={processes.lead} actions={createLink} trail={[{ label: processes.title }]}>
      {items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={processes.none}>
          {processes.noneText}
        </EmptyState>
      ) : (
        <table className="event-table" role="table">
          <caption className="visually-hidden">{processes.title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[columns.title, columns.kind, columns.state, columns.phase, columns.followers].map((head) => (
                <th key={head} scope="col" role="columnheader">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {items.map(({ id, title, kind, state, phase, followers }) => (
              <tr key={id} role="row">
                <td role="cell">
                  <Anchor href={adminProcessPath(id)}>{title}</Anchor>
                </td>
                <td role="cell">{kindName(kind)}</td>
                <td role="cell">{t.state[state]}</td>
                <td role="cell">
                  <span className="visually-hidden">{columns.phase}: </span>
                  {state === 'open' && phase ? phases[phase] : processes.noPhase}
                </td>
                <td role="cell">
                  {format.number(followers)} <span className={styles.processFollows}>{columns.followers.toLowerCase()}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </AdminPage>
  );
}

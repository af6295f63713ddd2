import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { myDecisions } from '../contract.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { AccountFrame } from '@participa/people/web/account-frame.tsx';
import { decisionsPath } from '@participa/people/paths.ts';
import { decisionPath } from '../paths.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { headlineOf, statementStatus } from './statement-texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationDecisionsTexts, moderationTexts } from '../texts/texts.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import styles from './moderation.module.css';

/** What was decided about what I wrote, the latest first. */
export const loader = (args: LoaderFunctionArgs) => {
  const { after } = queryOf(args, decisionsPath);
  return loaderResult(args.request, toolsOf(args).call(myDecisions.list, { query: { after } }));
};

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationTexts);
  const decided = useTexts(moderationDecisionsTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const t = decided.decisions;
  return (
    <AccountFrame title={t.title}>
      {items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none} level={3}>
          {t.noneText}
        </EmptyState>
      ) : (
        <ul className={styles.caseList}>
          {items.map((statement) => {
            const status = statementStatus(statement, t);
            return (
              <li key={statement.id}>
                <article className={styles.case}>
                  <div className={styles.caseReason}>
                    <h3>
                      <Anchor href={decisionPath(statement.id)}>{headlineOf(statement, t)}</Anchor>
                    </h3>
                    {statement.title && <p>{statement.title}</p>}
                    <p className="soft small">
                      {moderation.reasons[statement.rule]} ·{' '}
                      <Time dateTime={statement.at} title={format.dateTime(statement.at)}>
                        {format.ago(statement.at)}
                      </Time>
                    </p>
                    {status && (
                      <p>
                        <Tag>{status}</Tag>
                      </p>
                    )}
                  </div>
                </article>
              </li>
            );
          })}
        </ul>
      )}
      {next && <Pagination label={people.account.pages} next={{ href: decisionsPath({ after: next }), label: people.account.next }} />}
    </AccountFrame>
  );
}

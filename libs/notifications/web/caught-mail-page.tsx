import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { inbox } from '../contract.ts';
import { caughtMailPath } from '../paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { notificationsTexts } from '../texts/texts.ts';
import styles from './notifications.module.css';

/** Mails that development caught instead of sending; where there is no such inbox, no such page. */
export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(inbox.list));

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const t = useTexts(notificationsTexts);
  return (
    <Page width="text">
      <Head title={t.title} listed={false} />
      <PageTitle
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton href={caughtMailPath()} variant="secondary" icon="inbox">
            {t.again}
          </LinkButton>
        }
      />
      {items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={t.none}>
          {t.noneText}
        </EmptyState>
      ) : (
        <ul className={styles.mails}>
          {items.map((mail) => (
            <li key={mail.id}>
              <Mail mail={mail} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function Mail({ mail: { at, to, subject, text } }: { mail: { at: string; to: string; subject: string; text: string } }) {
  const t = useTexts(notificationsTexts);
  const format = useFormat();
  const code = /\b\d{6}\b/.exec(text)?.[0];
  return (
    <article className={styles.mail}>
      <h2 className={styles.mailSubject}>{subject}</h2>
      <p className="small soft">
        {t.to(to)} ·{' '}
        <Time dateTime={at} title={format.dateTime(at)}>
          {format.ago(at)}
        </Time>
      </p>
      {code && <p className={styles.mailCode}>{code}</p>}
      <details>
        <summary>{t.whole}</summary>
        <p className={styles.mailText}>{text}</p>
      </details>
    </article>
  );
}

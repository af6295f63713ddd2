import type { QueueCase } from '../domain/queue.ts';
import { Section } from '@participa/kit/frame/page.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationTexts } from '../texts/texts.ts';
import styles from './moderation.module.css';

/** What the reports say. Who reported is told to nobody. */
export function CaseReports({ item: { said: reportTexts, words: watchedTerms } }: { item: QueueCase }) {
  const moderation = useTexts(moderationAdminTexts);
  const publicTexts = useTexts(moderationTexts);
  const format = useFormat();
  return (
    <Section title={moderation.reported}>
      {watchedTerms.length > 0 && <p>{moderation.words(watchedTerms.join(', '))}</p>}
      {reportTexts.length === 0 ? (
        <p className="soft">{moderation.reportedNone}</p>
      ) : (
        <ul className={styles.caseRecord}>
          {reportTexts.map(({ reason, text, at, signed }, index) => (
            <li key={index}>
              <p>
                <strong>{publicTexts.reasons[reason]}</strong>{' '}
                <span className="soft small">
                  {signed ? moderation.signed : moderation.anonymous} ·{' '}
                  <Time dateTime={at} title={format.dateTime(at)}>
                    {format.ago(at)}
                  </Time>
                </span>
              </p>
              {text && <PlainText text={text} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What was decided before, by whom and why. */
export function CaseHistory({ item: { decisions } }: { item: QueueCase }) {
  const moderation = useTexts(moderationAdminTexts);
  const publicTexts = useTexts(moderationTexts);
  const format = useFormat();
  return (
    <Section title={moderation.history}>
      {decisions.length === 0 ? (
        <p className="soft">{moderation.historyNone}</p>
      ) : (
        <ul className={styles.caseRecord}>
          {decisions.map(({ id, action, rule, facts, at, by, undone }) => (
            <li key={id}>
              <p>
                <strong>
                  {[moderation.actions[action], rule && publicTexts.reasons[rule], undone && moderation.undone].filter(Boolean).join(' · ')}
                </strong>{' '}
                <span className="soft small">
                  {by.name} ·{' '}
                  <Time dateTime={at} title={format.dateTime(at)}>
                    {format.ago(at)}
                  </Time>
                </span>
              </p>
              {facts && <PlainText text={facts} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

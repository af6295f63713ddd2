import type { Sitting } from '../domain/sitting.ts';
import { deskPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';
import styles from './desk.module.css';

/** Who is present, as far as the acts need it, until when, and what was done; with the way to end it always at hand. */
export function SittingPanel({ sitting: { age, zone, account, reason, until, done } }: { sitting: Sitting }) {
  const t = useTexts(deskAdminTexts);
  const format = useFormat();
  const accountText = account ? `${account.name}${account.email ? '' : ` (${t.withoutEmail})`}` : t.noAccount;
  return (
    <section className={styles.deskSitting} aria-label={t.now}>
      <Facts
        facts={[
          { term: t.facts.until, value: t.until(format.time(until)) },
          { term: t.facts.age, value: t.age(format.number(age)) },
          { term: t.facts.zone, value: zone?.name ?? t.noZone },
          { term: t.facts.account, value: accountText },
          { term: t.facts.reason, value: reason },
          ...(done.length ? [{ term: t.doneTitle, value: done.map((act) => t.done[act]).join(' · ') }] : []),
        ]}
      />
      <Form action={deskPath()} fields={{ intent: 'close' }} label={t.end}>
        <div className="actions">
          <Button variant="danger">{t.end}</Button>
        </div>
      </Form>
    </section>
  );
}

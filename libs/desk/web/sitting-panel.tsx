import type { Sitting } from '../domain/sitting.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';

/** Who is present, as far as the acts need it, until when, and what was done; with the way to end it always at hand. */
export function SittingPanel({ sitting: { age, zone, account, reason, until, done } }: { sitting: Sitting }) {
  const { desk: words } = useOffices();
  const format = useFormat();
  const named = account ? `${account.name}${account.email ? '' : ` (${words.withoutEmail})`}` : words.noAccount;
  return (
    <section className="desk-sitting" aria-label={words.now}>
      <Facts
        facts={[
          { term: words.facts.until, value: words.until(format.time(until)) },
          { term: words.facts.age, value: words.age(format.number(age)) },
          { term: words.facts.zone, value: zone?.name ?? words.noZone },
          { term: words.facts.account, value: named },
          { term: words.facts.reason, value: reason },
          ...(done.length ? [{ term: words.doneTitle, value: done.map((deed) => words.done[deed]).join(' · ') }] : []),
        ]}
      />
      <Form action="/mesa" fields={{ form: 'close' }} label={words.end}>
        <div className="actions">
          <Button variant="danger">{words.end}</Button>
        </div>
      </Form>
    </section>
  );
}

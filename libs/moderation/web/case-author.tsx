import { useLocation, useNavigation } from 'react-router';
import { BLOCK_DAYS } from '../domain/block.ts';
import type { QueueCase } from '../domain/queue.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Facts, Panel } from '@participa/kit/parts/prose.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { DecisionFields } from './decision-fields.tsx';

/** Who wrote it, as far as a decision needs it. */
export function CaseAuthor({ item: { author, authorSince, authorHidden, authorBlockedUntil } }: { item: QueueCase }) {
  const { moderation } = useOffices();
  const format = useFormat();
  return (
    <Panel title={moderation.author}>
      <p>
        <strong>{author.name}</strong>
      </p>
      <Facts
        facts={[
          { term: moderation.authorSince, value: format.date(authorSince) },
          { term: moderation.authorHidden, value: format.number(authorHidden) },
        ]}
      />
      {authorBlockedUntil && <p className="case-late">{moderation.authorBlocked(format.date(authorBlockedUntil))}</p>}
    </Panel>
  );
}

/** Takes the word from the account for some days, with reasons. */
export function BlockForm({ item, sendingKey, wrong }: { item: QueueCase; sendingKey: string; wrong: Wrong | undefined }) {
  const { moderation } = useOffices();
  const { pathname } = useLocation();
  const busy = useNavigation().formData?.get('deed') === 'block';
  return (
    <details className="block-form" open={wrong !== undefined}>
      <summary>{moderation.block}</summary>
      <p className="small">{moderation.blockLead}</p>
      <Mistakes wrong={wrong} fields={[]} names={{ rule: moderation.rule, facts: moderation.facts, days: moderation.days }} />
      <Form
        action={pathname}
        fields={{ deed: 'block', person: item.author.id, key: `${sendingKey}-block` }}
        label={moderation.block}
        actions={
          <Button variant="danger" icon="lock" pending={busy && moderation.working}>
            {moderation.block}
          </Button>
        }
      >
        <Select
          name="days"
          label={moderation.days}
          defaultValue={wrong?.typed['days'] ?? '7'}
          error={mistakeIn(wrong, 'days')}
          options={BLOCK_DAYS.map((days) => ({ value: String(days), label: moderation.daysOf(days) }))}
        />
        <DecisionFields wrong={wrong} prefix="block-" factsHint={moderation.factsHint} />
        <Checkbox name="hideAll" label={moderation.hideAll} defaultChecked={wrong?.typed['hideAll'] === 'on'} />
      </Form>
    </details>
  );
}

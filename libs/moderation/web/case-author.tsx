import { useLocation, useNavigation } from 'react-router';
import { BLOCK_DAYS } from '../domain/block.ts';
import type { QueueCase } from '../domain/queue.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Facts, Panel } from '@participa/kit/parts/prose.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import styles from './moderation.module.css';

/** Who wrote it, as far as a decision needs it. */
export function CaseAuthor({ item: { author, authorSince, authorHidden, authorBlockedUntil } }: { item: QueueCase }) {
  const moderation = useTexts(moderationAdminTexts);
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
      {authorBlockedUntil && <p className={styles.caseLate}>{moderation.authorBlocked(format.date(authorBlockedUntil))}</p>}
    </Panel>
  );
}

/** Takes the word from the account for some days, with reasons. */
export function BlockForm({ item, refusal }: { item: QueueCase; refusal: FormRefusal | undefined }) {
  const moderation = useTexts(moderationAdminTexts);
  const { pathname } = useLocation();
  const busy = useNavigation().formData?.get('intent') === 'block';
  const form = useForm(
    refusal,
    {
      days: moderation.days,
      rule: moderation.rule,
      facts: { label: moderation.facts, hint: moderation.factsHint },
      hideAll: moderation.hideAll,
    },
    { stored: { days: 7 }, intents: ['block'], ids: { rule: 'block-rule', facts: 'block-facts' } },
  );
  return (
    <details className={styles.blockForm} open={form.refusal !== undefined}>
      <summary>{moderation.block}</summary>
      <p className="small">{moderation.blockLead}</p>
      {form.errors}
      <Form
        action={pathname}
        fields={{ intent: 'block', person: item.author.id }}
        label={moderation.block}
        actions={
          <Button variant="danger" icon="lock" pending={busy && moderation.working}>
            {moderation.block}
          </Button>
        }
      >
        <Select {...form.field('days')} options={BLOCK_DAYS.map((days) => ({ value: String(days), label: moderation.daysOf(days) }))} />
        <DecisionFields form={form} />
        <Checkbox {...form.box('hideAll')} />
      </Form>
    </details>
  );
}

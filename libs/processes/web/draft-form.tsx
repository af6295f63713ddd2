import { useNavigation } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { aboutFields, type Managed } from './managed.ts';
import { PhaseFields } from './phase-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useFieldNames } from './field-names.ts';
import { VoteFields } from './vote-fields.tsx';
import { WhoFields } from './who-fields.tsx';

/** Everything of a process that is not open yet, in one form. */
export function DraftForm({
  process: { id, kind, title, summary, rules },
  wrong: refused,
}: {
  process: Managed;
  wrong: Wrong | undefined;
}) {
  const { processes } = useOffices();
  const messages = useMessages();
  const names = useFieldNames();
  const busy = useNavigation().formAction === `/admin/procesos/${id}`;
  const wrong = aboutFields(refused, rules.phases, messages);
  const typed = wrong?.typed ?? {};
  const mistakeOf = (field: string) => mistakeIn(wrong, field);
  return (
    <>
      <Notice tone="info" word={messages.shell.word.info} title={processes.draft}>
        <p>{processes.draftText}</p>
        {kind === 'budget' && (
          <p>
            <Anchor href={`/admin/presupuestos/${id}`}>{processes.toMoney}</Anchor>
          </p>
        )}
      </Notice>
      <Mistakes wrong={wrong} fields={Object.keys(names)} names={names} />
      <div className="process-form">
        <Form
          action={`/admin/procesos/${id}`}
          label={title}
          actions={
            <>
              <Button icon="save" variant="secondary" pending={busy && processes.saving}>
                {processes.save}
              </Button>
              <Button icon="arrow-right" name="next" value="open">
                {processes.toOpen}
              </Button>
            </>
          }
        >
          <TextFields title={title} summary={summary} typed={typed} mistakeOf={mistakeOf} />
          <PhaseFields phases={rules.phases} typed={typed} mistakeOf={mistakeOf} />
          <WhoFields kind={kind} eligibility={rules.eligibility} typed={typed} mistakeOf={mistakeOf} />
          {kind === 'budget' && <VoteFields ballot={rules.ballot} count={rules.count} typed={typed} mistakeOf={mistakeOf} />}
        </Form>
      </div>
    </>
  );
}

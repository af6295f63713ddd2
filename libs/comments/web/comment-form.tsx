import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { stances as stanceNames } from '../domain/comment.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import type { Wrong } from '@participa/shell/refusals.ts';
import { SentBy } from '@participa/shell/sent-by.tsx';
import { useMessages } from '@participa/shell/speech.tsx';
import type { Deed } from './deeds.ts';

const LETTERS = 2_000;

interface CommentFormProps {
  proposal: string;
  deed: Extract<Deed, 'publish' | 'edit'>;
  /** Tells this form's fields from those of others on the page. */
  id: string;
  label: string;
  hint?: string;
  words: { send: string; pending: string };
  /** Sent along: what is answered or reworded, where to go on, the key. */
  fields: Record<string, string>;
  text?: string;
  withStance?: boolean;
  /** What was refused before scripts ran. */
  refused?: Wrong;
}

/** A form in which a comment, a reply or a correction is written. What was typed stays until it is published. */
export function CommentForm({ proposal, deed, id, label, hint, words, fields, text, withStance, refused }: CommentFormProps) {
  const { comments } = useMessages();
  const fetcher = useFetcher<Wrong>({ key: `write-${deed}-${id}` });
  const { round, answer, box } = useRounds(fetcher);
  const wrong = answer?.error ? answer : fetcher.state === 'idle' && round === 0 ? refused : undefined;
  const stances = [{ value: '', label: comments.noStance }, ...stanceNames.map((value) => ({ value, label: comments.stance[value] }))];
  return (
    <div ref={box} key={round}>
      <SentBy fetcher={fetcher}>
        <Form
          action={`/propuestas/${proposal}?index`}
          fields={{ deed, ...fields }}
          label={label}
          actions={
            <Button icon="send" pending={fetcher.state !== 'idle' && words.pending}>
              {words.send}
            </Button>
          }
        >
          <Mistakes wrong={wrong} fields={id === 'body' ? ['body'] : []} />
          <TextArea
            name="body"
            id={id}
            label={label}
            hint={hint}
            rows={4}
            required
            defaultValue={wrong?.typed['body'] ?? text}
            error={mistakeIn(wrong, 'body')}
            counter={{ most: LETTERS, say: comments.left }}
          />
          {withStance && (
            <RadioGroup
              name="stance"
              id={`${id}-stance`}
              legend={comments.stanceQuestion}
              inline
              options={stances}
              defaultValue={wrong?.typed['stance'] ?? ''}
            />
          )}
        </Form>
      </SentBy>
    </div>
  );
}

/**
 * A new round begins when something was sent and not refused: the fields are empty again, and what was unfolded for them folds.
 * `answer` is what this round was told; a fetcher that was led elsewhere still holds the answer of the round before.
 */
function useRounds({ state, data }: { state: string; data: Wrong | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ state, data });
  const [{ round, stale }, setRound] = useState<{ round: number; stale: Wrong | undefined }>({ round: 0, stale: undefined });
  useEffect(() => {
    const was = before.current;
    if (was.state === 'idle') {
      before.current = { state, data: state === 'idle' ? data : was.data };
    } else if (state === 'idle') {
      before.current = { state, data };
      if (data && data !== was.data) return;
      box.current?.closest('details')?.removeAttribute('open');
      setRound((last) => ({ round: last.round + 1, stale: data }));
    }
  }, [state, data]);
  return { round, box, answer: data === stale ? undefined : data };
}

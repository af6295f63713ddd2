import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { stances as stanceNames } from '../domain/comment.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { FetcherForms } from '@participa/shell/fetcher-forms.tsx';
import { useForm } from '@participa/shell/use-form.tsx';
import type { CommentIntent } from './comment-action.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { commentsTexts } from '../texts/texts.ts';

const MAX_COMMENT_LETTERS = 2_000;

export interface CommentFormProps {
  /** Where it is sent. */
  action: string;
  intent: Extract<CommentIntent, 'publish' | 'edit'>;
  /** Tells this form's fields from those of others on the page. */
  id: string;
  label: string;
  hint?: string;
  texts: { send: string; pending: string };
  /** Sent along: what is answered or reworded, where to go on. */
  fields: Record<string, string>;
  text?: string;
  withStance?: boolean;
  /** What was refused before scripts ran. */
  refusalBeforeScripts?: FormRefusal;
}

/** A form in which a comment, a reply or a correction is written. What was typed stays until it is published. */
export function CommentForm({ action, intent, id, label, hint, texts, fields, text, withStance, refusalBeforeScripts }: CommentFormProps) {
  const comments = useTexts(commentsTexts);
  const moderation = useTexts(moderationTexts);
  const fetcher = useFetcher<FormRefusal>({ key: `write-${intent}-${id}` });
  const { round, answer, box } = useRounds(fetcher);
  const untouched = fetcher.state === 'idle' && round === 0;
  const earlierRefusal = untouched ? refusalBeforeScripts : undefined;
  const refusal = answer?.error ? answer : earlierRefusal;
  const stances = [{ value: '', label: comments.noStance }, ...stanceNames.map((value) => ({ value, label: comments.stance[value] }))];
  const form = useForm(
    refusal,
    { body: { label, hint }, stance: comments.stanceQuestion },
    { stored: { body: text, stance: '' }, ids: { body: id, stance: `${id}-stance` } },
  );
  return (
    <div ref={box} key={round}>
      <FetcherForms fetcher={fetcher}>
        <Form
          action={action}
          fields={{ intent, ...fields }}
          label={label}
          actions={
            <Button icon="send" pending={fetcher.state !== 'idle' && texts.pending}>
              {texts.send}
            </Button>
          }
        >
          {form.errors}
          <TextArea {...form.field('body')} rows={4} required counter={{ max: MAX_COMMENT_LETTERS, text: moderation.left }} />
          {withStance && <RadioGroup {...form.group('stance')} inline options={stances} />}
        </Form>
      </FetcherForms>
    </div>
  );
}

/**
 * Resets the form after a successful send. `answer` is the answer to the current round; after a redirect a fetcher still holds the answer
 * of the round before.
 */
function useRounds({ state, data }: { state: string; data: FormRefusal | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const previousState = useRef({ state, data });
  const [{ round, stale }, setRound] = useState<{ round: number; stale: FormRefusal | undefined }>({ round: 0, stale: undefined });
  useEffect(() => {
    const previous = previousState.current;
    if (previous.state === 'idle') {
      previousState.current = { state, data: state === 'idle' ? data : previous.data };
    } else if (state === 'idle') {
      previousState.current = { state, data };
      if (data && data !== previous.data) return;
      box.current?.closest('details')?.removeAttribute('open');
      setRound((last) => ({ round: last.round + 1, stale: data }));
    }
  }, [state, data]);
  return { round, box, answer: data === stale ? undefined : data };
}

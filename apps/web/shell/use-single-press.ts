import { useEffect, useRef, type FormEvent } from 'react';
import { useActionData, useNavigation } from 'react-router';

/** An answer that came before it could be drawn releases the form after this time. */
const RELEASE_AFTER_MS = 1_000;

/**
 * For a form's `onSubmit`: lets the first press through and stops every other until it is answered, in the very moment of the press.
 * The answer counts once it is on the page, even while the rest of the page is being loaded anew. Says whether the press asks for
 * something new, after an earlier one was answered.
 */
export function useSinglePress(): (event: FormEvent<HTMLFormElement>) => { isNew: boolean } {
  const navigation = useNavigation();
  const answer = useActionData<unknown>();
  const sent = useRef(false);
  const answered = useRef(false);
  const state = useRef(navigation.state);
  useEffect(() => {
    state.current = navigation.state;
    if (navigation.state === 'idle') sent.current = false;
  }, [navigation]);
  useEffect(() => {
    if (answer === undefined) return;
    sent.current = false;
    answered.current = true;
  }, [answer]);
  return (event) => {
    if (event.defaultPrevented) return { isNew: false };
    if (sent.current) {
      event.preventDefault();
      return { isNew: false };
    }
    const isNew = answered.current;
    sent.current = true;
    answered.current = false;
    setTimeout(() => {
      if (state.current === 'idle') sent.current = false;
    }, RELEASE_AFTER_MS);
    return { isNew };
  };
}

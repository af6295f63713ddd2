import { useEffect, useRef, type FormEvent } from 'react';
import { useNavigation } from 'react-router';

/** An answer that came before it could be drawn releases the form after this time. */
const RELEASE_AFTER_MS = 1_000;

/** For a form's `onSubmit`: lets the first press through and stops every other until it is answered, in the very moment of the press. */
export function useSinglePress(): (event: FormEvent<HTMLFormElement>) => void {
  const navigation = useNavigation();
  const sent = useRef(false);
  const state = useRef(navigation.state);
  useEffect(() => {
    state.current = navigation.state;
    if (navigation.state === 'idle') sent.current = false;
  }, [navigation]);
  return (event) => {
    if (event.defaultPrevented) return;
    if (sent.current) return event.preventDefault();
    sent.current = true;
    setTimeout(() => {
      if (state.current === 'idle') sent.current = false;
    }, RELEASE_AFTER_MS);
  };
}

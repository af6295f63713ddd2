import { useState } from 'react';
import { classes } from '../parts/elements.tsx';

export interface CounterWords {
  readonly most: number;
  /** Said for what is left, negative when there is too much: «quedan 120 letras», «sobran 3 letras». */
  readonly say: (left: number) => string;
}

/** Letters as people count them (code points), and the way to tell of a change. */
export function useCount(initial: unknown): readonly [number, (value: string) => void] {
  const [count, setCount] = useState(() => lettersOf(typeof initial === 'string' ? initial : ''));
  return [count, (value) => setCount(lettersOf(value))];
}

const lettersOf = (text: string): number => [...text].length;

/** How much room is left; heard on focus with the field, and aloud only near the end so that it does not chatter. */
export function Counter({ id, count, words }: { readonly id: string; readonly count: number; readonly words: CounterWords }) {
  const left = words.most - count;
  const near = left <= Math.max(10, words.most / 20);
  return (
    <>
      <p className={classes('counter', left < 0 && 'counter-over')} id={id}>
        {words.say(left)}
      </p>
      <span className="said" role="status">
        {near && count > 0 ? words.say(left) : ''}
      </span>
    </>
  );
}

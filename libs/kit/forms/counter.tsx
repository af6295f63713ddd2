import { useState } from 'react';
import { classes } from '../parts/elements.tsx';

export interface CounterTexts {
  readonly max: number;
  /** Said for what is left, negative when there is too much: «quedan 120 letras», «sobran 3 letras». */
  readonly text: (remaining: number) => string;
}

/** Letters as people count them (code points), and the way to tell of a change. */
export function useCount(initial: unknown): readonly [number, (value: string) => void] {
  const [count, setCount] = useState(() => letterCount(typeof initial === 'string' ? initial : ''));
  return [count, (value) => setCount(letterCount(value))];
}

const letterCount = (text: string): number => [...text].length;

/** How much room is left; heard on focus with the field, and aloud only near the end so that it does not chatter. */
export function Counter({ id, count, texts }: { readonly id: string; readonly count: number; readonly texts: CounterTexts }) {
  const remaining = texts.max - count;
  const isNearMax = remaining <= Math.max(10, texts.max / 20);
  return (
    <>
      <p className={classes('counter', remaining < 0 && 'counter-exceeded')} id={id}>
        {texts.text(remaining)}
      </p>
      <span className="visually-hidden" role="status">
        {isNearMax && count > 0 ? texts.text(remaining) : ''}
      </span>
    </>
  );
}

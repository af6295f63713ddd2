import type { MouseEvent } from 'react';

/** For buttons that turn over at once: the second half of a double press is a habit, not a change of mind. */
export function ignoreSecondPress(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

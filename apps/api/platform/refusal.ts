import type { FieldError, Obstacle, RefusalCode } from '@participa/base/refusals.ts';

/** A typed error with code and facts; the filter adds status and sentence. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Record<string, string | number> = {},
    readonly fields: FieldError[] = [],
  ) {
    super(code);
  }
}

/** Refuses when there is an obstacle; goes on when there is none. */
export function refuseIf(obstacle: Obstacle | undefined): void {
  if (obstacle) throw new Refusal(obstacle.code, obstacle.facts);
}

/** The row itself, or a refusal that does not tell a missing thing from one of another tenant. */
export function orNotFound<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new Refusal('not_found');
  return row;
}

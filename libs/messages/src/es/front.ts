/** Sentences of the front pages. */
export const front = {};

/** Sentences of the proposals pages. */
export const proposals = {};

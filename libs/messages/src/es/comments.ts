/** Sentences of the comments pages. */
export const comments = {};

/** Sentences of the people pages. */
export const people = {};

/** Sentences of the papers pages. */
export const papers = {};

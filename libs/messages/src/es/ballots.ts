/** The ballot: choosing, saving, casting. */
export const ballots = {};

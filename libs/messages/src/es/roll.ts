/** Proving to be on the roll. */
export const roll = {};

/** Reporting, statements of reasons, appeals, transparency. */
export const moderation = {};

/** Words of the office «moderation». */
export const moderation = {};

/** Words of the office «roll». */
export const roll = {};

/** Words of the office «network». */
export const network = {};

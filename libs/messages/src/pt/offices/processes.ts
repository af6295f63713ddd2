/** Words of the office «processes». */
export const processes = {};

/** Words of the office «people». */
export const people = {};

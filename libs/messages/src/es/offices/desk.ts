/** Words of the office «desk». */
export const desk = {};

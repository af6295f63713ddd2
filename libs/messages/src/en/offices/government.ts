/** Words of the office «government». */
export const government = {};

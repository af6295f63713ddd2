/** Words of the office «statistics». */
export const statistics = {};

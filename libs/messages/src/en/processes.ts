/** Processes: phases, rules, acts, as everybody reads them. */
export const processes = {};

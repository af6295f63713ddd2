/** How the API tells the page of a form with a file what became of it, in the query of the page's address. */
export const uploadQuery = { made: 'hecho', refused: 'rechazo' } as const;

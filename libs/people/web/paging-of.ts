/** Which page of a list an address asks for: `?after=` the cursor that the page before gave. */
export function pagingOf(request: Request): { after?: string; take: number } {
  const after = new URL(request.url).searchParams.get('after');
  return { take: 20, ...(after ? { after } : {}) };
}

const latest = new Map<string, Promise<unknown>>();

/**
 * Does `deed` when the one before it to the same `thing` is answered, so that what was pressed last is what counts, however the line shuffles.
 * A press that a later one took the place of while it waited is not sent; the server hears one press a request and has nothing to wait for.
 */
export function inTurn<T>(thing: string, { signal }: Request, deed: () => Promise<T>): Promise<T> {
  if (typeof document === 'undefined') return deed();
  const sent = () => {
    signal.throwIfAborted();
    return deed();
  };
  const mine = (latest.get(thing) ?? Promise.resolve()).then(sent, sent);
  latest.set(thing, mine);
  return mine;
}

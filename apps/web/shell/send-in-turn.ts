const lastSent = new Map<string, Promise<unknown>>();

/**
 * Does `deed` when the one before it to the same `thing` is answered, so that what was pressed last is what counts, however the line
 * shuffles.
 * A press that a later one took the place of while it waited is not sent; the server hears one press a request and has nothing to wait for.
 */
export function sendInTurn<T>(subject: string, { signal }: Request, send: () => Promise<T>): Promise<T> {
  if (typeof document === 'undefined') return send();
  const sendNow = () => {
    signal.throwIfAborted();
    return send();
  };
  const queued = (lastSent.get(subject) ?? Promise.resolve()).then(sendNow, sendNow);
  lastSent.set(subject, queued);
  return queued;
}

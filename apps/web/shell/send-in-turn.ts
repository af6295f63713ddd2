const lastSent = new Map<string, Promise<unknown>>();

/**
 * Waits for the previous request about the same `subject` before calling `send`; of several that wait only the last is sent. The server
 * gets one action a request and has nothing to wait for.
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

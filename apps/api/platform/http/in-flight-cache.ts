/**
 * For public data that many ask for at once. Requests that arrive while the same data is being loaded share the next load, which begins
 * after the last of them: so no answer is older than its request, and this is no cache.
 */
export class InFlightCache<Answer> {
  private readonly inFlight = new Map<string, { over: Promise<void>; next?: Promise<Answer> }>();

  /** Joins the next load for `key`, or starts one. */
  get(key: string, load: () => Promise<Answer>): Promise<Answer> {
    const current = this.inFlight.get(key);
    if (!current) return this.start(key, load);
    return (current.next ??= current.over.then(() => this.start(key, load)));
  }

  private start(key: string, load: () => Promise<Answer>): Promise<Answer> {
    const result = load();
    const over = () => {
      if (!entry.next) this.inFlight.delete(key);
    };
    const entry: { over: Promise<void>; next?: Promise<Answer> } = { over: result.then(over, over) };
    this.inFlight.set(key, entry);
    return result;
  }
}

/**
 * Public questions that many ask at once. Whoever asks while the same question is being answered shares the next answer with all who came
 * meanwhile. It begins after the last of them asked, so nobody is told less than what stood when she asked: this is no cache.
 */
export class SharedAnswers<Answer> {
  private readonly underWay = new Map<string, { over: Promise<void>; next?: Promise<Answer> }>();

  /** The answer to `question`, found by `answer` unless somebody else's is about to begin. */
  ask(question: string, answer: () => Promise<Answer>): Promise<Answer> {
    const current = this.underWay.get(question);
    if (!current) return this.begin(question, answer);
    return (current.next ??= current.over.then(() => this.begin(question, answer)));
  }

  private begin(question: string, answer: () => Promise<Answer>): Promise<Answer> {
    const answered = answer();
    const over = () => {
      if (!mine.next) this.underWay.delete(question);
    };
    const mine: { over: Promise<void>; next?: Promise<Answer> } = { over: answered.then(over, over) };
    this.underWay.set(question, mine);
    return answered;
  }
}

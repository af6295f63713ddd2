interface PendingLoad<Question, Answer> {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
}

/**
 * Groups requests that arrive while a batch runs into the next batch. So an answer is always newer than its question.
 */
export class BatchLoader<Question, Answer> {
  private readonly groups = new Map<string, PendingLoad<Question, Answer>[]>();

  /** `loadBatch` gives the answers in the order of the questions, of which there are at most `maxBatch`. */
  constructor(
    private readonly loadBatch: (group: string, questions: Question[]) => Promise<Answer[]>,
    private readonly maxBatch = 50,
  ) {}

  load(group: string, question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const waiting = this.groups.get(group);
      if (waiting) return void waiting.push({ question, resolve, reject });
      const queue = [{ question, resolve, reject }];
      this.groups.set(group, queue);
      void this.drain(group, queue);
    });
  }

  private async drain(group: string, queue: PendingLoad<Question, Answer>[]): Promise<void> {
    while (queue.length) {
      const batch = queue.splice(0, this.maxBatch);
      try {
        const answers = await this.loadBatch(
          group,
          batch.map(({ question }) => question),
        );
        batch.forEach(({ resolve }, at) => resolve(answers[at] as Answer));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.groups.delete(group);
  }
}

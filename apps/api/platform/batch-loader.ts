interface PendingLoad<Question, Answer> {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
}

/**
 * Questions that cost less together: those of a group that come while a batch of it is under way go in the next one. An answer is always
 * newer than its question.
 */
export class BatchLoader<Question, Answer> {
  private readonly groups = new Map<string, PendingLoad<Question, Answer>[]>();

  /** `answer` tells the answers in the order of the questions, of which there are at most `most`. */
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

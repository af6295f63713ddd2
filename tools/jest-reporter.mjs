// What `npm test` shows of a jest run: one line a file, the reasons of what failed, and the totals for tools/test.mjs.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export default class Progress {
  #root;
  #running = new Map();
  #watch;
  #tally = { passed: 0, failed: 0, skipped: 0 };

  constructor(config) {
    this.#root = config.rootDir;
  }

  onRunStart({ numTotalTestSuites }) {
    console.log(`  ${numTotalTestSuites} file${numTotalTestSuites === 1 ? '' : 's'}`);
    this.#watch = setInterval(() => this.#sayWhatIsSlow(), 15_000);
    this.#watch.unref();
  }

  onTestFileStart({ path }) {
    this.#running.set(path, performance.now());
  }

  onTestFileResult(test, result) {
    const begun = this.#running.get(test.path) ?? performance.now();
    this.#running.delete(test.path);
    const { numPassingTests: passed, numPendingTests: pending, numTodoTests: todo } = result;
    // A file that does not even load has no failing test in it, and is a failure all the same.
    const failed = result.numFailingTests || (result.testExecError || result.failureMessage ? 1 : 0);
    const skipped = pending + todo;
    this.#tally.passed += passed;
    this.#tally.failed += failed;
    this.#tally.skipped += skipped;
    const counts = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`].filter(Boolean).join(', ');
    const time = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
    console.log(`  ${failed ? '✗' : '✓'} ${relative(this.#root, test.path)}: ${counts} (${time})`);
    if (!failed) return;
    if (result.failureMessage) console.log(result.failureMessage);
    for (const { message, type } of result.console ?? []) console.log(`    [${type}] ${message}`);
  }

  onRunComplete(_, results) {
    clearInterval(this.#watch);
    if (results.runExecError) {
      this.#tally.failed += 1;
      console.log(results.runExecError.message ?? results.runExecError);
    }
    const file = process.env.PARTICIPA_TALLY;
    if (file) writeFileSync(file, JSON.stringify(this.#tally));
  }

  #sayWhatIsSlow() {
    for (const [path, begun] of this.#running) {
      const time = Math.round((performance.now() - begun) / 1000);
      if (time >= 15) console.log(`  … ${relative(this.#root, path)} (${time} s)`);
    }
  }
}

import { closeSync, openSync, readSync } from 'node:fs';
import { PabulibReader, type PabulibFile } from '@participa/voting-rules/pabulib/reader.ts';
import { ruleByCode } from '@participa/voting-rules/rules.ts';

/** CPU milliseconds of parsing and tallying one file cold in its process, and the most memory it held. */
export interface RulesMeasure {
  readonly ballots: number;
  readonly projects: number;
  readonly entries: number;
  readonly selected: number;
  readonly parseMs: number;
  readonly tallyMs: number;
  readonly ratio: number;
  readonly memoryMb: number;
}

/** Reads `path` and counts it by `rule`, measuring both. */
export function measureRule(path: string, rule: string, parameters: Readonly<Record<string, string>>): RulesMeasure {
  const [file, parseMs] = cpu(() => read(path));
  const [outcome, tallyMs] = cpu(() => ruleByCode(rule).tally(file.election, parameters));
  const { projects, ballots } = file.election;
  return {
    ballots: ballots.count,
    projects: projects.length,
    entries: ballots.choices.length,
    selected: outcome.selected.length,
    parseMs,
    tallyMs,
    ratio: tallyMs / parseMs,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  };
}

function read(path: string): PabulibFile {
  const reader = new PabulibReader();
  const buffer = new Uint8Array(1 << 19);
  const file = openSync(path, 'r');
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) reader.push(buffer.subarray(0, length));
  closeSync(file);
  return reader.close();
}

function cpu<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

import { byCount } from '@participa/base/by-count.ts';
import { texts as rules } from '@participa/voting-rules/texts/en.ts';
import type { Sentences } from '../sentences.ts';

export const en: Sentences = {
  locale: 'en',
  usage: `participa-verify: recounts a participatory budgeting vote.

  participa-verify tally FILE.pb [--rule CODE] [--param name=value]… [--compare CODE] [--json [--explain]]
  participa-verify tally FOLDER --check       compares each file with what it publishes itself
  participa-verify tally --jobs FILE.ndjson   one {"file","rule","params"} a line, one outcome a line
  participa-verify rules [--json]             the rules and their parameters

Without --rule the rule that the file declares is used. --lang es|en|pt chooses the language.
Ends with 0 when all went well, 1 when --check found a difference, 2 when something could not be counted.`,
  ballots: 'ballots',
  forms: { approval: 'approval', 'choose-one': 'choose one', knapsack: 'knapsack', points: 'points', ranking: 'ranking', grades: 'grades' },
  rules,
  completions: {
    none: 'Money that nobody can bring together stays unused.',
    add1: 'As money is left, the part of each ballot is raised step by step, and the last result that stays within the budget is kept.',
    add1u: 'As money is left, the part of each ballot is raised step by step, and what remains funds by votes the projects that still fit.',
    'add1-comparison':
      'As money is left, the part of each ballot is raised step by step; if more people prefer the result by votes, that one holds.',
  },
  unknownCommand: (command) => `There is no command “${command}”; there are tally and rules.`,
  noFile: 'The file is missing: participa-verify tally FILE.pb',
  progress: (index, all, path) => `[${index}/${all}] ${path}`,
  position: (line, column) => `line ${line}, column ${column}`,
  malformed: {
    'not-text': () => 'not UTF-8 text',
    'missing-section': ({ section }) => `the section ${section} is missing`,
    'repeated-section': ({ section }) => `the section ${section} is repeated or out of order`,
    'missing-header': ({ section }) => `the section ${section} has no header`,
    'missing-column': ({ column, section }) => `the section ${section} has no column ${column}`,
    'repeated-column': ({ column }) => `the column ${column} is repeated`,
    'missing-key': ({ key }) => `${key} is missing in META`,
    'repeated-key': ({ key }) => `${key} appears twice with different values`,
    'missing-value': ({ column }) => `the value of ${column} is missing`,
    'too-many-columns': ({ allowed, given }) => `there are ${given} columns and the header names ${allowed}`,
    'open-quote': () => 'a quote is opened and never closed',
    'line-too-long': () => 'the line is too long to be a table',
    'not-a-number': ({ column, given }) => `“${given}” is not a number (${column})`,
    negative: ({ column, given }) => `${column} cannot be negative (${given})`,
    'too-large': ({ column }) => `the number is too large to be counted exactly (${column})`,
    'unknown-vote-type': ({ given }) => `unknown vote type “${given}”`,
    'unknown-project': ({ project }) => `the ballot names the project “${project}”, which does not exist`,
    'repeated-project': ({ project }) => `the project “${project}” is repeated`,
    'points-mismatch': ({ names, points }) => `there are ${names} projects and ${points} scores`,
  },
  ruleErrors: {
    'unknown-rule': ({ rule, known }) => `unknown rule “${rule}”; there are ${known}`,
    'bad-parameter': ({ parameter, problem }) => `the parameter ${parameter} is not valid: ${problem}`,
    'ballot-form': ({ rule, form }) => `the rule ${rule} does not count ballots of the form “${form}”`,
    measure: ({ measure, form }) => `ballots of the form “${form}” do not give “${measure}”`,
    'seed-missing': () => 'a lot needs a public seed: --param seed=…',
    'unknown-id': (facts) => `there is no ${Object.entries(facts).flat().join(' ')}`,
    'too-hard': ({ states }) => `this cannot be computed exactly within memory (more than ${states} combinations)`,
    'zone-missing': () => 'no project has a zone',
  },
  notJson: (problem) => `not JSON: ${problem}`,
  missingFile: 'the file does not exist',
  isFolder: 'this is a folder, not a file',
  emptyFolder: 'the folder holds no .pb files',
  unreadable: (code) => `cannot be read (${code})`,
  unexpected: (message) => `unexpected error: ${message}`,
  verdict({ result, rule, extra, missing, onlyTies }) {
    if (result === 'silent') return `not compared: the file does not publish a known rule with its result (${rule || 'no rule'})`;
    if (result === 'same') return `same (${rule})`;
    const ties = onlyTies ? '; only tied projects differ' : '';
    return `DIFFERENT (${rule}): too many ${extra.join(', ') || 'none'}; missing ${missing.join(', ') || 'none'}${ties}`;
  },
  checked: ({ same, different, silent, failed }) =>
    `${same} the same, ${different} different, ${silent} not compared, ${failed} with errors`,
  headings: {
    how: 'How it was decided',
    what: 'What was decided',
    funded: 'Funded projects',
    notFunded: 'Projects not funded',
    ties: 'Ties',
    left: 'What is left',
    satisfaction: 'What each ballot got',
    compared: 'Under another rule',
    notes: 'Notes on the file',
  },
  size: (ballots, projects, budget) => `${ballots} ballots, ${projects} projects, budget ${budget}.`,
  parameters: (list) => `Parameters: ${list}.`,
  tieOrder: (criteria) => `Ties are settled by ${criteria}.`,
  result: (projects, cost) =>
    projects === 1 ? `One project is funded, for ${cost}.` : `${projects} projects are funded, for ${cost} in sum.`,
  left: (money) => `${money} stay unused.`,
  overspent: (money) => `${money} have to come from outside the budget.`,
  nothingFunded: 'No project is funded.',
  support: (count, formatted) => (count === 1 ? '1 supporter' : `${formatted} supporters`),
  score: (score) => `${score} points`,
  round: (round) => `round ${round}`,
  paidAtMost: (money) => `nobody paid more than ${money}`,
  effectiveVotes: (votes) => `carried as if by ${votes} people paying the same`,
  byCompletion: 'funded with the money that was left',
  fromOutside: (money) => `${money} come from outside the budget`,
  fixedAmount: (money) => `gets ${money}`,
  reasons: {
    'no-support': () => 'nobody supported it',
    'below-minimum': () => 'it did not reach the minimum support',
    'too-expensive': ({ moneyLeft, cost }) => `at its turn ${moneyLeft} were left and it costs ${cost}`,
    'after-the-stop': ({ moneyLeft }) => `the count had already stopped at a project that did not fit; ${moneyLeft} were left`,
    'rival-funded': ({ closedBy }) => `it excludes, and is excluded by, ${closedBy}, which got more`,
    'cap-reached': ({ moneyLeft, closedBy }) => `the cap of ${closedBy} left only ${moneyLeft}`,
    'kept-for-reserve': ({ moneyLeft }) => `the rest was kept for others; it could use ${moneyLeft}`,
    'supporters-spent': ({ round, moneyLeft, cost }) =>
      `from round ${round} on its supporters had ${moneyLeft} left of the ${cost} it costs`,
    'not-placed': ({ closedBy }) =>
      closedBy ? `the places of ${closedBy} went to projects with more support` : 'it belongs to no group with places',
    'not-in-best-set': ({ moneyLeft }) =>
      moneyLeft ? `it is not in the best set; ${moneyLeft} are left` : 'it is not in the preferred set',
  },
  takers: (list) => `their money went to ${list}`,
  before: (list) => `before it came ${list}`,
  winningCost: (money) => `it would have won at a cost of up to ${money}`,
  missingSupport: (count, formatted, isScore) => {
    if (isScore) return `it lacked ${formatted} points`;
    return count === 1 ? 'it lacked 1 supporter' : `it lacked ${formatted} supporters`;
  },
  tie: (round, ids, by) => `Round ${round}: ${ids} tied; settled by ${by}.`,
  satisfied: (winners, ballots, share) =>
    byCount(winners, {
      none: `none of its projects won: ${ballots} (${share})`,
      one: `1 project: ${ballots} (${share})`,
      other: `${winners} projects: ${ballots} (${share})`,
    }),
  andMore: (winners, ballots, share) => `${winners} or more: ${ballots} (${share})`,
  compared: (rule) => `Under the rule ${rule}:`,
  onlyHere: (list) => `no longer funded: ${list}`,
  onlyThere: (list) => `funded in addition: ${list}`,
  sameSet: 'the same projects would be funded',
  better: (here, there, same) =>
    `${here} ballots have more funded projects under the first rule, ${there} under the second; ${same} the same`,
  note(note) {
    if (note.code === 'duplicates-in-ballots') return `${note.counted} times a ballot names a project twice; it counts once.`;
    const what = note.code === 'num-votes-differs' ? 'ballots' : 'projects';
    return `The file says ${note.declared} ${what} and holds ${note.counted}; what it holds is counted.`;
  },
};

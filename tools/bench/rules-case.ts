// One measurement in a process of its own, so that memory and warm code of other measurements do not count:
// `node tools/run.mjs tools/bench/rules-case.ts FILE.pb RULE key=value…` prints one JSON line.
import { measureRule } from './rules-measure.ts';

const [path = '', rule = 'equal-shares', ...parameters] = process.argv.slice(2);
console.log(JSON.stringify(measureRule(path, rule, Object.fromEntries(parameters.map((pair) => pair.split('='))))));

import { rules } from '../rules.ts';
import type { PabulibFile } from './reader.ts';

/** A rule of ours with its parameters. */
export interface RuleCall {
  readonly rule: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const completed = { utility: 'cost', step: '1', start: 'integral', stop: 'infeasible', ties: 'lowest-cost,most-votes' };

/** Pabulib's names for the rules of cities (pabulib.org/format, `rule`). */
const calls: Readonly<Record<string, RuleCall>> = {
  greedy: { rule: 'greedy', parameters: {} },
  'greedy-no-skip': { rule: 'greedy', parameters: { misfit: 'stop' } },
  'greedy-threshold': { rule: 'greedy', parameters: {} },
  'greedy-exclusive': { rule: 'greedy', parameters: {} },
  'greedy-custom': { rule: 'greedy', parameters: { misfit: 'cover', cover: '80%' } },
  equalshares: { rule: 'equal-shares', parameters: { utility: 'cost', completion: 'none' } },
  'equalshares/add1': { rule: 'equal-shares', parameters: { ...completed, completion: 'add1' } },
  'equalshares/add1-comparison': { rule: 'equal-shares', parameters: { ...completed, completion: 'add1-comparison' } },
};

/**
 * What a city's rule means here: Pabulib's `name` (by default the file's own `rule`), with the minimum score, caps and exclusions that the
 * file publishes. Undefined for a name that Pabulib does not define.
 */
export function officialCall(file: PabulibFile, name = file.meta.get('rule') ?? ''): RuleCall | undefined {
  if (name === file.meta.get('rule') && file.meta.get('rule_parameters') !== undefined) return ownCall(file, name);
  const call = calls[name];
  if (!call || call.rule !== 'greedy') return call;
  const { meta } = file;
  const minimum = meta.get('min_project_score_threshold');
  const categoryCaps = capsIn(meta.get('categories'), meta.get('budget_per_category'));
  const zoneCaps = capsIn(meta.get('neighborhoods'), meta.get('budget_per_neighborhood'));
  const exclusive = name === 'greedy-exclusive' ? exclusionsIn(file) : [];
  const published = {
    ...(minimum !== undefined && { minimum }),
    ...(categoryCaps && { categoryCaps }),
    ...(zoneCaps && { zoneCaps }),
    ...(exclusive.length > 0 && { exclusive }),
  };
  return { rule: call.rule, parameters: { ...call.parameters, ...published } };
}

/** Files that this platform publishes name the rule by its own code, with its version and all its parameters. */
function ownCall({ meta }: PabulibFile, name: string): RuleCall | undefined {
  const rule = rules.find(({ code, version }) => code === name && String(version) === meta.get('rule_version'));
  if (!rule) return undefined;
  try {
    const parameters: unknown = JSON.parse(meta.get('rule_parameters')!);
    return rule.parameters.safeParse(parameters).success ? { rule: name, parameters: parameters as RuleCall['parameters'] } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ids that the file says were funded with its budget: `selected` 1, and 2 (the last one, covered from outside); 3 came later. Undefined
 * when it does not say.
 */
export function officialSelection({ published }: PabulibFile): ReadonlySet<string> | undefined {
  const marked = [...published].filter(([, { selected }]) => selected !== undefined);
  if (marked.length === 0) return undefined;
  return new Set(marked.filter(([, { selected }]) => selected === '1' || selected === '2').map(([id]) => id));
}

function capsIn(names: string | undefined, amounts: string | undefined): Record<string, string> | undefined {
  const [keys, values] = [names?.split(','), amounts?.split(',')];
  if (!keys || !values || keys.length !== values.length) return undefined;
  return Object.fromEntries(keys.map((key, index) => [key.trim(), values[index]!.trim()]));
}

/** Warsaw names exclusive pairs in the comment: "projects 773 and 153 … could not be implemented simultaneously". */
function exclusionsIn({ meta, published }: PabulibFile): string[][] {
  const pairs = [...(meta.get('comment') ?? '').matchAll(/projects (\S+) and (\S+)/gi)].map(([, first = '', second = '']) => [
    first,
    second,
  ]);
  return pairs.filter((pair) => pair.every((id) => published.has(id)));
}

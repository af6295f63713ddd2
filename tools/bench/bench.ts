import { browser } from './browser.ts';
import { close } from './close.ts';
import { growth } from './growth.ts';
import { roll } from './roll.ts';
import { rules } from './rules.ts';
import { Stage } from './stage.ts';
import { actionNames, speed } from './speed.ts';
import { storm } from './storm.ts';
import { openTown, type Town } from './town.ts';
import { print, type Verdict } from './verdict.ts';

/**
 * The table of contents: `npm run bench` measures all of it, `npm run bench -- list growth` only what is named; `requests` is all of its
 * kinds.
 */
const parts: Record<string, (stage: Stage, town: () => Promise<Town>) => Promise<Verdict[]>> = {
  requests: async (_, town) => speed(await town(), actionNames),
  ...Object.fromEntries(actionNames.map((name) => [name, async (_: Stage, town: () => Promise<Town>) => speed(await town(), [name])])),
  storm: async (_, town) => storm(await town()),
  browser: async (_, town) => browser(await town()),
  roll: async (_, town) => roll(await town()),
  close,
  growth,
  rules: async () => rules(),
};

const requestedParts = process.argv.slice(2);
const unknown = requestedParts.filter((name) => !(name in parts));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')} to measure, but: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const stage = await Stage.open();
let town: Promise<Town> | undefined;
const end = async (code: number) => {
  await stage.close();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(1));
try {
  const verdicts: Verdict[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (requestedParts.length ? requestedParts.includes(name) : !actionNames.includes(name))
      verdicts.push(...(await part(stage, () => (town ??= openTown(stage)))));
  }
  print(
    'Promises',
    ['', 'measured', 'promised', ''],
    verdicts.map(({ what, figure, target, held }) => [what, figure, target, held ? 'held' : 'SHORT']),
  );
  await end(verdicts.every(({ held }) => held) ? 0 : 1);
} catch (error) {
  console.error(error);
  await end(1);
}

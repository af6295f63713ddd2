// `npm start`: from a fresh clone to the running platform, database included. Ctrl-C ends everything.
// Node builtins only at the top: the packages may not be installed yet.
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runApplication, endOrphan } from './application.mjs';
import { build } from '../build.mjs';
import { endChildren } from './child.mjs';
import { claim } from './claim.mjs';
import { installIfMissing } from './install.mjs';
import { holderOfPort, obstacleToListen } from './port-holder.mjs';
import { Explained, checkNode, sinceStart, step } from './progress.mjs';
import { applicationSecret } from './secret.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const data = join(root, '.data');

checkNode();
let held;
let opening;
let database;
let application;
let stopping;

/** Ends the application first, since its last answers need the database, and then the database. */
function stop(exitCode, word) {
  if (word) console.log(word);
  stopping ??= (async () => {
    await endChildren();
    await application?.stop();
    // A database that is just being started is waited for, or it would survive us.
    const opened = await opening?.catch(() => undefined);
    await (database ?? opened)?.postgres?.stop();
    held?.release();
    console.log('Stopped.');
  })().then(
    () => process.exit(exitCode),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
  return stopping;
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    if (stopping) application?.kill();
    void stop(0, stopping ? 'Asked again: ending the application at once.' : '\nStopping: the application first, then the database…');
  });
}

async function main() {
  const port = portFromEnvironment();
  mkdirSync(data, { recursive: true, mode: 0o755 });
  await takePlace(port);
  const secret = applicationSecret(data);

  await step('Packages', installIfMissing);
  if (stopping) return;
  await build();
  if (stopping) return;
  await step('Database', async () => {
    opening = openDatabase();
    database = await opening;
    return database.note;
  });
  if (stopping) return;
  await launchApplication(port, secret);
}

function portFromEnvironment() {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Explained(`PORT must be a number between 1 and 65535, not "${process.env.PORT}".`);
}

/** One running platform a checkout, and a free port, before anything is touched. */
async function takePlace(port) {
  held = claim(join(data, 'running.json'), { port });
  if (held.holder) {
    const { pid, port: theirs } = held.holder;
    held = undefined;
    throw new Explained(
      `Participa is already running from this folder: process ${pid}, http://localhost:${theirs}\n` +
        `Stop it with Ctrl-C where it runs (or: kill ${pid}) and try again.`,
    );
  }
  try {
    await obstaclesToPort(port);
  } catch (error) {
    // Nothing has been started: leave without a word about stopping.
    held.release();
    held = undefined;
    throw error;
  }
}

async function obstaclesToPort(port) {
  await endOrphan(data);
  const obstacle = await obstacleToListen(port);
  if (obstacle === 'EACCES') throw new Explained(`You may not listen on port ${port}. Choose another one: PORT=3001 npm start`);
  if (obstacle) {
    const who = holderOfPort(port) ?? 'another program';
    throw new Explained(`Port ${port} is taken by ${who}. Stop it or choose another port: PORT=${port + 1} npm start`);
  }
}

async function openDatabase() {
  const { launchApplicationDatabase, checkDatabase } = await import('../../dist/tools/application-database.mjs');
  const url = process.env.DATABASE_URL;
  if (url) return { url, note: `your PostgreSQL ${await checkDatabase(url)} (DATABASE_URL)` };
  const options = { dataDir: join(data, 'postgres'), log: (line) => console.log(`  ${line}`) };
  const opened = await launchApplicationDatabase(options);
  void keepAlive(opened, (port) => launchApplicationDatabase({ ...options, port }));
  return { ...opened, note: `PostgreSQL on 127.0.0.1:${opened.postgres.port}, data in ${options.dataDir}` };
}

/** A database that was killed is started again in its old place; the application reconnects by itself. */
async function keepAlive(opened, again) {
  for (let restarts = 1; ; restarts++) {
    const born = performance.now();
    await opened.postgres.gone;
    if (stopping) return;
    if (performance.now() - born > 60_000) restarts = 1;
    if (restarts > 5) return stop(1, 'PostgreSQL ended again and again: see .data/postgres/server.log.');
    console.error('PostgreSQL ended unexpectedly: starting it again…');
    try {
      opened = await again(opened.postgres.port);
    } catch (error) {
      return stop(1, `PostgreSQL could not be started again: ${error.message}`);
    }
    database = { ...database, ...opened };
    if (stopping) return opened.postgres.stop();
    console.error('PostgreSQL is back.');
  }
}

async function launchApplication(port, secret) {
  console.log(`· Starting the application (${sinceStart()} since the command)…`);
  application = runApplication({
    root,
    data,
    env: { DATABASE_URL: database.url, PORT: String(port), PARTICIPA_SECRET: secret, PARTICIPA_PAGES: join(root, 'dist', 'web') },
  });
  const how = await application.ended;
  if (!stopping) await stop(1, `The application ended unexpectedly (${how}): see the lines above.`);
}

try {
  await main();
} catch (error) {
  // While stopping, what breaks breaks because we ended it.
  if (!stopping) {
    const plain = error instanceof Explained || error?.name === 'PostgresProblem';
    console.error(plain ? error.message : error);
    if (held) void stop(1);
    else process.exit(1);
  }
}

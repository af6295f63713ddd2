import { createApplication } from './application.ts';
import { welcome } from './welcome.ts';
import { loadDemo } from './load-demo.ts';
import { readConfig, type Config } from '@participa/platform/config.ts';
import { prepareDatabase } from '@participa/platform/database/prepare-database.ts';
import { migrations } from './composition.ts';
import { logger } from '@participa/platform/observe/log.ts';
import { pages } from '@participa/platform/pages.ts';

/** Everything in one process: prepares the database, seeds the demonstration once, and serves API, pages and worker until told to end. */
async function serve(config: Config): Promise<void> {
  const { appUrl, workerUrl, ownerUrl, fastSearch } = await prepareDatabase({
    adminUrl: config.adminUrl,
    secret: config.secret,
    migrations,
  });
  if (!fastSearch)
    logger.warn('Search is slower than it could be: this database role may not mark operators LEAKPROOF (docs/operations.md).');
  const accounts = config.demo
    ? await (
        await loadDemo()
      ).seedDemo({
        ownerUrl,
        secret: config.secret,
        pepper: config.pepper,
        now: new Date(),
        production: config.production,
        log: (line) => console.log(line),
      })
    : [];
  const app = await createApplication(config, appUrl, workerUrl);
  if (config.pages) app.use(await pages(config.pages, () => config.port));
  await app.listen(config.port);
  console.log(welcome(config, accounts));

  let ending: Promise<void> | undefined;
  const end = () => (ending ??= app.close().then(() => process.exit(0)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
}

try {
  await serve(readConfig(process.env));
} catch (error) {
  console.error(error instanceof Error && error.message.startsWith('This start is refused') ? error.message : error);
  process.exit(1);
}

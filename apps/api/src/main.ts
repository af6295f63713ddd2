import { createApplication } from './application.ts';
import { readConfig } from './platform/config.ts';
import { prepareDatabase } from './platform/database/prepare.ts';
import { pages } from './platform/pages.ts';

const config = readConfig(process.env);
const prepared = await prepareDatabase({ adminUrl: config.adminUrl, secret: config.secret });
const app = await createApplication(config, prepared.appUrl);
if (config.pages) app.use(await pages(config.pages, () => config.port));
await app.listen(config.port);

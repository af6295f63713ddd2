import { createApplication } from './application.ts';
import { readConfig } from './platform/config.ts';
import { prepareDatabase } from './platform/database/prepare.ts';

const config = readConfig(process.env);
const prepared = await prepareDatabase({ adminUrl: config.adminUrl, secret: config.secret });
const app = await createApplication(config, prepared.appUrl);
await app.listen(config.port);

import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { Database } from '@participa/platform/database/database.ts';
import { sealKey } from '@participa/platform/database/seal.ts';

/** The database as services know it, outside of the application: with the entities of all files that the measuring program imports. */
export async function openDatabase(appUrl: string, secret: string): Promise<Database> {
  const entities = getMetadataArgsStorage().tables.map(({ target }) => target);
  const source = new DataSource({
    type: 'postgres',
    url: appUrl,
    entities,
    installExtensions: false,
    poolSize: 2,
    extra: { pipeline: true },
  });
  await source.initialize();
  return new Database(source, sealKey(secret));
}

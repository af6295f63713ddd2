import { present } from '@participa/base/present.ts';
import { demoDocuments } from '@participa/people/demo/demo-documents.ts';
import { rollKey } from '../api/roll-keys.ts';
import { documentTypesOf, keyText } from '../domain/document.ts';

/** The keys of these documents on one government's roll, in hexadecimal as PostgreSQL reads bytes. */
export const demoRollKeys = (pepper: Buffer, tenant: string, country: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(demoDocuments).map(([key, { number, born }]) => [
      key,
      `\\x${rollKey(pepper, tenant, keyText(country, present(documentTypesOf(country)[0]), number, born)).toString('hex')}`,
    ]),
  );

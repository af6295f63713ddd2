// Who owns which table, and where else it is named.
import { isProduct, textsIn } from './sources.mjs';

const made = /\bCREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\w+)/g;
/** What stands before the name of a table. SQL is written in capitals here, so that "from people" in a sentence is none. */
const named = new RegExp(
  [
    /\b(?:FROM|JOIN|INTO|UPDATE|USING|TABLE|TRUNCATE|COPY)\s+(?:ONLY\s+|LATERAL\s+|IF EXISTS\s+)*(\w+)/.source,
    // After a comma stand further tables, each with its alias.
    /((?:\s+(?:AS\s+)?\w+)?(?:\s*,\s*\w+(?:\s+(?:AS\s+)?\w+)?)*)/.source,
  ].join(''),
  'g',
);

/** The folder that a file belongs to: its room, or its part of an application. */
const ownerOf = (path) => /^libs\/([^/]+)\//.exec(path)?.[1] ?? /^apps\/[^/]+(?:\/(?:platform|shell))?/.exec(path)?.[0] ?? 'tools';

/** Table → owner: as the manifests say, and for the platform's own as its migrations say. */
export function tableOwners(manifests, sources) {
  const owners = new Map();
  for (const source of sources.filter(({ path }) => path.includes('/migrations/')))
    for (const [, table] of source.text.matchAll(made)) if (isTableName(table)) owners.set(table, ownerOf(source.path));
  for (const { name, tables } of manifests) for (const table of tables) owners.set(table, name);
  return owners;
}

const isTableName = (word) => word === word.toLowerCase() && word !== 'public';

/** `[{ path, line, table, owner }]`: each statement that names a table of somebody else. */
export function foreignTables(owners, sources) {
  return sources
    .filter(({ path }) => /[.]tsx?$/.test(path) && isProduct(path) && !path.includes('/migrations/'))
    .flatMap((source) =>
      textsIn(source).flatMap(({ text, line }) =>
        tablesIn(text)
          .filter((table) => owners.has(table) && owners.get(table) !== ownerOf(source.path))
          .map((table) => ({ path: source.path, line, table, owner: owners.get(table) })),
      ),
    );
}

function tablesIn(text) {
  const found = new Set();
  for (const [, first, rest] of text.matchAll(named)) {
    found.add(first);
    for (const part of rest.split(',').slice(1)) found.add(part.trim().split(/\s+/)[0]);
  }
  return [...found];
}

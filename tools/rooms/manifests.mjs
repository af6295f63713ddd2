// The manifests of all rooms (libs/*/room.ts), read as the plain data they are, without running or bundling anything.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Folders below libs/ that are no room: every room stands on them. */
export const ground = ['base', 'kit', 'voting-rules'];

/** `[{ name, uses, tables }]`, in the order of their names. `uses` and `tables` must be written as literals. */
export function readManifests() {
  return roomFolders()
    .filter((folder) => existsSync(join(root, 'libs', folder, 'room.ts')))
    .map(readManifest);
}

/** Every folder that is a room, or shall be one. */
export function roomFolders() {
  return readdirSync(join(root, 'libs'))
    .filter((folder) => !ground.includes(folder))
    .sort();
}

function readManifest(folder) {
  const path = `libs/${folder}/room.ts`;
  const fields = fieldsOf(ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest), path);
  const name = textOf(fields.get('name'));
  if (name !== folder) throw new Error(`${path}: the room is called "${name}", its folder "${folder}".`);
  return { name, uses: textsOf(fields.get('uses'), `${path}: uses`), tables: tablesOf(fields.get('tables'), `${path}: tables`) };
}

/** The fields of the object that is given to `defineRoom`. */
function fieldsOf(source, path) {
  let found;
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineRoom') found ??= node.arguments[0];
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (!found || !ts.isObjectLiteralExpression(found)) throw new Error(`${path}: there is no defineRoom({ … }).`);
  return new Map(found.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [name.text, plain(initializer)]));
}

/** What is written, without `as const` and `satisfies` around it. */
function plain(node) {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? plain(node.expression) : node;
}

const textOf = (node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

function textsOf(node, where) {
  if (!node) return [];
  if (!ts.isArrayLiteralExpression(node)) throw new Error(`${where} must be a list of names.`);
  return node.elements.map((element) => {
    const text = textOf(element);
    if (text === undefined) throw new Error(`${where} must hold names only.`);
    return text;
  });
}

/** A list of names, or an object whose keys are the names. */
function tablesOf(node, where) {
  if (!node || !ts.isObjectLiteralExpression(node)) return textsOf(node, where);
  return node.properties.map((property) => property.name.text);
}

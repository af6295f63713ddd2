// How many places of the product one thing stands in: what somebody touches who adds another such thing.
import { posix } from 'node:path';
import { importsOf, isProduct } from './sources.mjs';

/** `[{ what, limit, places: [path] }]`, measured on what stands: the middle one of all rules, of all pages, of all rooms. */
export function placesTouched(rooms, sources) {
  const product = sources
    .filter(({ path }) => isProduct(path) && /[.]tsx?$/.test(path))
    .map((source) => ({ ...source, imports: importsOf(source) }));
  return [
    { what: "a field (a proposal's editedAt, from its column to its sentence on a page)", limit: 8, places: placesOfField(product) },
    { what: 'a voting rule', limit: 5, places: middle(placesOfRules(product)) },
    { what: 'a page, its sentences aside', limit: 5, places: middle(placesOfPages(product)) },
    { what: 'a room, its folder aside', limit: 2, places: middle(rooms.map((name) => placesOfRoom(name, product))) },
  ];
}

const middle = (all) => all.toSorted((one, other) => one.length - other.length)[all.length >> 1] ?? [];
const pathsOf = (sources) => sources.map(({ path }) => path).sort();

/** `editedOn` is the sentence that says it. */
function placesOfField(product) {
  const own = product.filter(({ path }) => path.startsWith('libs/proposals/'));
  return pathsOf(own.filter(({ text }) => /\b(editedAt|edited_at|editedOn)\b/.test(text)));
}

/** For each rule: its file, who imports it, and who names its code. */
function placesOfRules(product) {
  return product
    .filter(({ path }) => path.startsWith('libs/voting-rules/rules/'))
    .map((rule) => {
      const code = /\bcode: '([\w-]+)'/.exec(rule.text)?.[1] ?? posix.basename(rule.path, '.ts');
      const named = new RegExp(`'${code}'|^\\s+${code}: [{']`, 'm');
      return pathsOf(product.filter((source) => source === rule || named.test(source.text) || source.imports.includes(rule.path)));
    });
}

/** For each page: its file, the list that brings it, where its address is declared. */
function placesOfPages(product) {
  return product
    .filter(({ path }) => /^libs\/[^/]+\/web\/routes[.]tsx$/.test(path))
    .flatMap((routes) =>
      [...routes.text.matchAll(/age\(\s*(?:(\w+)[.]pattern|'[^']*'),\s*\(\) => import\('([^']+)'\)/g)].map(([, address, module]) => {
        const page = posix.join(posix.dirname(routes.path), module);
        const declared = address && product.filter(({ text }) => new RegExp(`export const ${address} =`).test(text));
        const brings = product.filter((source) => source.imports.includes(page) || source.path === page);
        return [...new Set([...pathsOf(brings), ...pathsOf(declared || [])])];
      }),
    );
}

/** Outside of its folder: the compositions, and whatever else of the applications takes something of a room other than an address. */
function placesOfRoom(name, product) {
  const takes = ({ imports }) => imports.some((path) => path.startsWith(`libs/${name}/`) && path !== `libs/${name}/paths.ts`);
  return pathsOf(product.filter((source) => source.path.startsWith('apps/') && takes(source)));
}

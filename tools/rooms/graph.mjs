// The graph of rooms: what each uses, its circles, its pairs, and its drawing.
import { importsOf, isProduct } from './sources.mjs';

/** Rooms that, by `uses`, stand on themselves; each circle once. */
export function circlesOf(manifests) {
  const uses = new Map(manifests.map((manifest) => [manifest.name, manifest.uses]));
  const done = new Set();
  const circles = [];
  const visit = (name, path) => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name]);
    if (path.includes(name) || done.has(name)) return;
    for (const next of uses.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const { name } of manifests) visit(name, []);
  return circles;
}

/** Addresses are shared vocabulary: any room may name a page of any other (ARCHITECTURE.md), so they tie no rooms together. */
const isAddresses = (path) => /^libs\/[^/]+\/paths[.]ts$/.test(path);

/** Rooms that import from each other, as `a ⇄ b`. */
export function twoWayPairs(rooms, sources) {
  const ties = new Set();
  for (const source of sources.filter(({ path }) => /[.]tsx?$/.test(path) && isProduct(path))) {
    const from = roomOf(source.path);
    if (!rooms.includes(from)) continue;
    for (const target of importsOf(source).filter((path) => !isAddresses(path)))
      if (rooms.includes(roomOf(target))) ties.add(`${from} ${roomOf(target)}`);
  }
  return rooms.flatMap((a) => rooms.filter((b) => a < b && ties.has(`${a} ${b}`) && ties.has(`${b} ${a}`)).map((b) => `${a} ⇄ ${b}`));
}

const roomOf = (path) => /^libs\/([^/]+)\//.exec(path)?.[1];

/** A Mermaid drawing, users above what they use. What a room also reaches by another room is not drawn. */
export function drawingOf(manifests) {
  const uses = new Map(manifests.map((manifest) => [manifest.name, manifest.uses]));
  const reached = (name, seen = new Set()) => {
    for (const next of uses.get(name) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  const lines = manifests.flatMap(({ name, uses: all }) => {
    const direct = all.filter((each) => !all.some((other) => other !== each && reached(other).has(each)));
    return direct.length > 0 ? [`  ${name} --> ${direct.join(' & ')}`] : [`  ${name}`];
  });
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** What every page has of the frame. Schemas are not of it: most are left out, and the bundler puts the others where they are used. */
const OF_EVERY_PAGE =
  /rolldown|preload-helper|\/node_modules\/(react|react-dom|scheduler|react-router)\/|\/apps\/web\/|\/libs\/kit\/|\/texts\.ts/;

/**
 * For the browser's build: one chunk of all that `entry` imports and every page has. In one piece it is compressed better, and asked for
 * once, than in the twenty pieces that the bundler would make of it.
 */
export function frameChunk(entry: string): (id: string, graph: ModuleGraph) => string | null {
  let frame: ReadonlySet<string> | undefined;
  return (id, graph) => {
    frame ??= importsOf(entry, graph);
    return frame.has(id) && OF_EVERY_PAGE.test(id) ? 'frame' : null;
  };
}

function importsOf(id: string, graph: ModuleGraph, all = new Set<string>()): Set<string> {
  if (all.has(id)) return all;
  all.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) importsOf(imported, graph, all);
  return all;
}

import { relative } from 'node:path';
import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * For the server's build: tells each `() => import('…')` of a room's routes and texts which file it brings, as the manifest of the
 * browser's build names it. So the server can announce the files of a page, and nobody writes a path twice.
 */
export function importFiles(root: string): Plugin {
  return {
    name: 'import-files',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/(web\/routes\.tsx|shell\/routes\.tsx|texts\/texts\.ts)$/.test(id)) return null;
      let result = code;
      for (const { start, end, source } of importsIn(this.parse(code, { lang: 'tsx' })).reverse()) {
        const resolved = await this.resolve(source, id);
        if (!resolved) this.error(`${id} imports ${source}, which is not there`);
        const file = JSON.stringify(relative(root, resolved.id));
        result = `${result.slice(0, start)}Object.assign(${result.slice(start, end)}, { file: ${file} })${result.slice(end)}`;
      }
      return { code: result, map: null };
    },
  };
}

/** The functions that are nothing but an import, from the first to the last. */
function importsIn(node: unknown): { start: number; end: number; source: string }[] {
  if (Array.isArray(node)) return node.flatMap(importsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, start, end, body } = node as Node;
  const imported = type === 'ArrowFunctionExpression' ? (body as Node) : undefined;
  if (imported?.type === 'ImportExpression') return [{ start, end, source: (imported['source'] as Node)['value'] as string }];
  return Object.values(node).flatMap(importsIn);
}

import type { RouteMatch, RouteObject } from 'react-router';
import { sourcesFor } from '@participa/base/texts.ts';
import type { Variant } from '@participa/base/language.ts';
import { frameTexts, type PageHandle } from '@participa/shell/page.ts';
import type { BuiltFiles } from './built-files.ts';
import type { DrawnPage, DrawnTexts } from './hydrate.tsx';

/** Who prepares a page is written in its route: then the browser needs the routes at once. */
const ROUTES_FILE = 'routes.tsx';

/** What a document shows: its pages, one inside the other, and its sentences, each with the files of the browser's build that hold them. */
export interface Drawn {
  pages: DrawnPage[];
  texts: DrawnTexts[];
  /** All of these files, as the build's manifest names them. */
  sources: string[];
}

/** The pages and sentences of an address, so that the browser gets just these. */
export function drawnPages(matches: readonly RouteMatch<string, RouteObject>[], variant: Variant, files: BuiltFiles): Drawn {
  const pages = matches.flatMap(({ route }) => (route.handle ? { route, handle: route.handle as PageHandle } : []));
  const bundles = new Set([...frameTexts, ...pages.flatMap(({ handle }) => handle.texts)]);
  const texts = [...bundles].map((bundle) => ({ name: bundle.name, sources: sourcesFor(bundle, variant).map(sourceOf) }));
  return {
    pages: pages.map(({ route: { id = '', path, index }, handle }) => ({
      id,
      ...(index ? { index } : { path }),
      file: files.addressOf(sourceOf(handle.module)),
      ...(handle.prepare ? { prepared: true as const } : {}),
    })),
    texts: texts.map(({ name, sources }) => ({ name, files: sources.map((source) => files.addressOf(source)) })),
    sources: [
      ...(pages.some(({ handle }) => handle.prepare) ? [ROUTES_FILE] : []),
      ...pages.map(({ handle }) => sourceOf(handle.module)),
      ...texts.flatMap(({ sources }) => sources),
    ],
  };
}

/** The file that a function imports: the build writes it there (`import-files.ts`). */
function sourceOf(load: object): string {
  const { file } = load as { file?: string };
  if (!file) throw new Error('An import of the routes or of the texts that the build did not see');
  return file;
}

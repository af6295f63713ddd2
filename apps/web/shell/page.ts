import type { RouteObject } from 'react-router';
import { loadAllTexts, withUses, type AnyTexts } from '@participa/base/texts.ts';
import { variants } from '@participa/base/variants.ts';
import { frontPath } from '@participa/front/paths.ts';
import { failedPage } from './failed-page.ts';
import { Failure } from './failure.tsx';
import { adminTexts, shellTexts } from './texts/texts.ts';

/** The bundles that every page has. */
export const frameTexts: readonly AnyTexts[] = [shellTexts];

export interface PageOptions {
  /** The bundles of sentences that the page needs besides the frame's. */
  texts?: readonly AnyTexts[];
  /** Brings what else must be there before it is drawn. */
  prepare?: () => Promise<unknown>;
  /** Pages that are shown inside this one. */
  children?: RouteObject[];
  /** Its address is a secret that allows what the page offers: no cache keeps it. */
  secret?: boolean;
  /** Its name among all pages, where that is not its address. */
  id?: string;
}

type Module = () => Promise<object>;

/** What a route says of itself. */
export interface PageHandle {
  module: Module;
  texts: readonly AnyTexts[];
  secret: boolean;
  prepare: (() => Promise<unknown>) | undefined;
}

/**
 * A page in a chunk of its own: its address, its file, what it needs. `/` is the page that is shown where nothing is added to the
 * address.
 */
export function page(
  path: string,
  module: Module,
  { texts = [], prepare, children, secret = false, id = path }: PageOptions = {},
): RouteObject {
  const all = [...withUses(texts)];
  const handle: PageHandle = { module, texts: all, secret, prepare };
  const lazy = async () => {
    try {
      const [loaded] = await Promise.all([module(), openTexts(all), prepare?.()]);
      return loaded;
    } catch (error) {
      return failedPage(error);
    }
  };
  return path === frontPath()
    ? { index: true, id, lazy, handle, ErrorBoundary: Failure }
    : { path, id, lazy, handle, ErrorBoundary: Failure, children };
}

/** A page of the back office: its menu's sentences come with it. */
export const adminPage = (path: string, module: Module, { texts = [], ...options }: PageOptions = {}): RouteObject =>
  page(path, module, { texts: [adminTexts, ...texts], ...options });

/** Loads sentences before a page is drawn: in the page's own language in the browser, in all of them on the server. */
async function openTexts(texts: readonly AnyTexts[]): Promise<void> {
  const wanted = typeof document === 'undefined' ? variants : variants.filter((variant) => variant === document.documentElement.lang);
  await loadAllTexts(texts, wanted);
}

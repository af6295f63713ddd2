import type { Call } from '@participa/base/client.ts';
import type { Subject } from '../domain/report.ts';

/** A content by its id and the id of what it stands within (of a proposal, its own). */
interface ContentAddress {
  id: string;
  within: string;
}

/** The pages' side of the port *moderated content*: what a page about a content quotes, and where the content is read. */
export interface ContentPage {
  /** The title it stands under, and its beginning where it has words of its own that may be shown. */
  read(call: Call, content: ContentAddress): Promise<{ title: string; quoted: string | undefined }>;
  path(content: ContentAddress): string;
}

const pages = new Map<Subject, () => Promise<ContentPage>>();

/** For rooms with moderated content, beside their routes; loaded when a page of moderation needs it. */
export const registerContentPage = (what: Subject, load: () => Promise<ContentPage>): void => void pages.set(what, load);

/** Makes the browser bring all routes, beside which rooms register, before a page that asks for content is used. */
export const withContentPages = (): Promise<void> => Promise.resolve();

export async function contentPageOf(what: Subject): Promise<ContentPage> {
  const load = pages.get(what);
  if (!load) throw new Error(`No room registers a page for the content "${what}"`);
  return load();
}

import { clientOver, Refused, type Call, type Carrier } from '@participa/base/client.ts';

/** What loaders and actions work with, on the server and in the browser alike. */
export interface PageTools {
  call: Call;
  /** False when there is no session at all, so that nothing private needs asking. */
  maybeSignedIn: boolean;
  /** Language that this browser chose or asks for, for the server's first answer. */
  chosenLanguage?: string | null;
  acceptLanguage?: string | null;
}

/** How long answers that the browser keeps may be older than what its person just did, in milliseconds. */
const RELOAD_AFTER_WRITE_MS = 60_000;
let lastWriteAt = -RELOAD_AFTER_WRITE_MS;

const browserCarrier: Carrier = async ({ method, url, headers, body }) => {
  const isRead = method === 'GET';
  if (!isRead) {
    lastWriteAt = performance.now();
    // She may be signing in with it.
    browserTools.maybeSignedIn = true;
  }
  const cache = isRead && performance.now() - lastWriteAt < RELOAD_AFTER_WRITE_MS ? 'reload' : 'default';
  const response = await fetch(url, { method, headers, cache, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
};

const browserTools: PageTools = { call: clientOver(browserCarrier), maybeSignedIn: true };

/** Tells the browser's tools what the page knows: nothing private is asked for a visitor. */
export const setMaybeSignedIn = (signedIn: boolean): void => {
  browserTools.maybeSignedIn = signedIn;
};

/** The tools of a loader or an action: the server gives them as the request's context, the browser has its own. */
export const toolsOf = ({ context }: { context?: unknown }): PageTools => (isPageTools(context) ? context : browserTools);

// In the browser the router gives a context of its own, which is none of ours.
const isPageTools = (context: unknown): context is PageTools => typeof context === 'object' && context !== null && 'call' in context;

/** A fresh Idempotency-Key for a form: sending it twice has one effect. */
export const newIdempotencyKey = (): string => crypto.randomUUID();

/** The answer of `asked`, or undefined where the API says that there is nobody or nothing. */
export async function undefinedIfRefused<T>(answer: Promise<T>, ...statuses: number[]): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refused && statuses.includes(error.status)) return undefined;
    throw error;
  }
}

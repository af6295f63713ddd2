import { data, redirect } from 'react-router';
import { Refused, type RefusalBody } from '@participa/base/client.ts';
import { signInPath } from '@participa/people/paths.ts';
import { frontPath } from '@participa/front/paths.ts';

/** What an action gives back when the API said no: the refusal, and all that was typed, so that nothing is lost. */
export interface FormRefusal {
  error: RefusalBody['error'];
  submitted: Record<string, string>;
}

/** Text fields of a form. */
export const submittedFields = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

/**
 * Runs an action's work; a refusal comes back as data for the form (or leads to the sign-in page), anything else goes to the error
 * page.
 */
export async function actionResult(request: Request, submitted: Record<string, string>, work: () => Promise<Response | object>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.body.code === 'not_signed_in') throw toSignIn(request);
    const { password: _password, next: _next, current: _current, ...withoutPasswords } = submitted;
    return data<FormRefusal>({ error: error.body, submitted: withoutPasswords }, { status: error.status });
  }
}

/** To the sign-in page and back to where this was asked from. */
function toSignIn(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url);
  // The router's own mark of a form on an index route; no address that people see has it.
  searchParams.delete('index');
  return redirect(signInPath({ back: pathname + (searchParams.size ? `?${searchParams}` : '') }));
}

/** A loader's way to say no: refusals become the status of the page. */
export async function loaderResult<T>(request: Request, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.body.code === 'not_signed_in') throw toSignIn(request);
    throw data(error.body, { status: error.status === 400 ? 404 : error.status });
  }
}

/** A path of this very site, never another one: what comes back from a form or an address is not trusted. */
export function ownPath(path: string | null | undefined, otherwise = frontPath()): string {
  return path && /^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(path) ? path : otherwise;
}

import { redirect, useActionData, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { sessions } from '../contract.ts';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { orWrong, ownPath, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { AskCode, TypeCode } from './code-forms.tsx';
import { digitsOf } from './digits.ts';

/** What sending a code answers; the address stays in the page, never in its address bar. */
interface Sent {
  sent: Record<string, string>;
}

/** Sends a code to the address, or signs in with the one that came. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const typed = typedIn(await args.request.formData());
  const email = typed['email'] ?? '';
  return orWrong(args.request, typed, async () => {
    if (typed['send']) {
      await call(sessions.sendCode, { body: { email } });
      return { sent: { email: email.trim(), volver: typed['volver'] ?? '' } } satisfies Sent;
    }
    await call(sessions.open, { body: { email, code: digitsOf(typed['code']) } });
    return redirect(ownPath(typed['volver']));
  });
}

export function Component() {
  const { people } = useMessages();
  const answer = useActionData<Sent | Wrong>();
  const [search] = useSearchParams();
  const words = people.code;
  const wrong = answer && 'error' in answer ? answer : undefined;
  const kept = answer && 'sent' in answer ? answer.sent : (wrong?.typed ?? {});
  const back = ownPath(kept['volver'] ?? search.get('volver'));
  // Once a code is on its way, only the code is asked for.
  const waiting = answer !== undefined && (wrong === undefined || wrong.typed['send'] === undefined);
  return (
    <Page width="text">
      <Head title={waiting ? words.sentTitle : words.title} listed={false} />
      <PageTitle title={waiting ? words.sentTitle : words.title} lead={waiting ? undefined : words.lead} />
      {waiting ? <TypeCode kept={kept} back={back} wrong={wrong} /> : <AskCode kept={kept} back={back} wrong={wrong} />}
      <p className="after-form">
        <Anchor href={`/entrar?volver=${encodeURIComponent(back)}`}>{words.byPassword}</Anchor>
      </p>
    </Page>
  );
}

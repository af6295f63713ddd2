import { redirect, useActionData, useSearchParams, type ActionFunctionArgs } from 'react-router';
import { sessions } from '../contract.ts';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { actionResult, ownPath, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AskCode, EnterCode } from './code-forms.tsx';
import { digitsOf } from './digits-of.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';

/** What sending a code answers; the address stays in the page, never in its address bar. */
interface SentCode {
  sent: Record<string, string>;
}

/** Sends a code to the address, or signs in with the one that came. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  const email = submitted['email'] ?? '';
  return actionResult(args.request, submitted, async () => {
    if (submitted['send']) {
      await call(sessions.sendCode, { body: { email } });
      return { sent: { email: email.trim(), volver: submitted['volver'] ?? '' } } satisfies SentCode;
    }
    await call(sessions.open, { body: { email, code: digitsOf(submitted['code']) } });
    return redirect(ownPath(submitted['volver']));
  });
}

export function Component() {
  const people = useTexts(peopleTexts);
  const answer = useActionData<SentCode | FormRefusal>();
  const [search] = useSearchParams();
  const t = people.code;
  const refusal = answer && 'error' in answer ? answer : undefined;
  const entered = answer && 'sent' in answer ? answer.sent : (refusal?.submitted ?? {});
  const back = ownPath(entered['volver'] ?? search.get('volver'));
  // Once a code is on its way, only the code is asked for.
  const waiting = answer !== undefined && (refusal === undefined || refusal.submitted['send'] === undefined);
  return (
    <Page width="text">
      <Head title={waiting ? t.sentTitle : t.title} listed={false} />
      <PageTitle title={waiting ? t.sentTitle : t.title} lead={waiting ? undefined : t.lead} />
      {waiting ? (
        <EnterCode entered={entered} back={back} refusal={refusal} />
      ) : (
        <AskCode entered={entered} back={back} refusal={refusal} />
      )}
      <p className="after-form">
        <Anchor href={`/entrar?volver=${encodeURIComponent(back)}`}>{t.byPassword}</Anchor>
      </p>
    </Page>
  );
}

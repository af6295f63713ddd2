import { redirect, useActionData, type ActionFunctionArgs } from 'react-router';
import { sessions } from '../contract.ts';
import { signInPath } from '../paths.ts';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Head } from '@participa/shell/head.tsx';
import { actionResult, ownPath, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { AskCode, EnterCode } from './code-forms.tsx';
import { digitsOf } from './digits-of.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import { codePath } from '../paths.ts';

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
    if (submitted['intent'] === 'send') {
      await call(sessions.sendCode, { body: { email } });
      return { sent: { email: email.trim(), back: submitted['back'] ?? '' } } satisfies SentCode;
    }
    await call(sessions.open, { body: { email, code: digitsOf(submitted['code']) } });
    return redirect(ownPath(submitted['back']));
  });
}

/** The refusal that came back, if one did, and what was entered before. */
function read(answer: SentCode | FormRefusal | undefined): { refusal: FormRefusal | undefined; entered: Record<string, string> } {
  if (!answer) return { refusal: undefined, entered: {} };
  return 'sent' in answer ? { refusal: undefined, entered: answer.sent } : { refusal: answer, entered: answer.submitted };
}

export function Component() {
  const people = useTexts(peopleTexts);
  const answer = useActionData<SentCode | FormRefusal>();
  const query = useQuery(codePath);
  const t = people.code;
  const { refusal, entered } = read(answer);
  const back = ownPath(entered['back'] ?? query.back);
  // Once a code is on its way, only the code is asked for.
  const waiting = answer !== undefined && refusal?.submitted['intent'] !== 'send';
  const title = waiting ? t.sentTitle : t.title;
  return (
    <Page width="text">
      <Head title={title} listed={false} />
      <PageTitle title={title} lead={waiting ? undefined : t.lead} />
      {waiting ? (
        <EnterCode entered={entered} back={back} refusal={refusal} />
      ) : (
        <AskCode entered={entered} back={back} refusal={refusal} />
      )}
      <p className="after-form">
        <Anchor href={signInPath({ back })}>{t.byPassword}</Anchor>
      </p>
    </Page>
  );
}

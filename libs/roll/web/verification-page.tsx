import { classes } from '@participa/kit/parts/elements.tsx';
import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { people } from '@participa/people/contract.ts';
import { roll } from '../contract.ts';
import { obstacleToVerify } from '../domain/identity-claim.ts';
import { verificationPath } from '../paths.ts';
import { frontPath } from '@participa/front/paths.ts';
import { myDataPath } from '@participa/people/paths.ts';
import { budgetsPath } from '@participa/budgets/paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Head } from '@participa/shell/head.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ClaimFields, claimOf, useClaimLabels } from './claim-fields.tsx';
import { useForm } from '@participa/shell/use-form.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { rollRefusals, rollTexts } from '../texts/texts.ts';
import { peopleTexts } from '@participa/people/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './roll.module.css';

const HERE = verificationPath();

export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(people.me));

/** Proves to be on the roll. */
export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(roll.verify, { body: claimOf(submitted) });
    return redirect(HERE, 303);
  });
}

export function Component() {
  const me = useLoaderData<typeof loader>();
  const t = useTexts(rollTexts);
  const { account } = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  return (
    <Page width="text">
      <Head title={t.title} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: frontPath(), label: shell.home }, { href: myDataPath(), label: account.title }, { label: t.title }]}
      />
      <PageTitle title={t.title} lead={me.verified ? undefined : t.lead} />
      {me.verified ? (
        <Notice
          tone="success"
          word={shell.word.success}
          title={t.done}
          role="status"
          actions={
            <>
              <LinkButton href={budgetsPath()}>{t.vote}</LinkButton>
              <LinkButton variant="secondary" href={myDataPath()}>
                {t.back}
              </LinkButton>
            </>
          }
        >
          {t.doneText}
        </Notice>
      ) : (
        <ClaimForm obstacle={obstacleToVerify(me)} />
      )}
    </Page>
  );
}

function ClaimForm({ obstacle }: { obstacle: ReturnType<typeof obstacleToVerify> }) {
  const form = useForm(useActionData<FormRefusal>(), useClaimLabels());
  const busy = useNavigation().formAction === HERE;
  const t = useTexts(rollTexts);
  const shell = useTexts(shellTexts);
  const refusalText = useRefusalText(rollRefusals);
  if (obstacle)
    return (
      <Notice tone="warning" word={shell.word.warning}>
        {refusalText(obstacle)}
      </Notice>
    );
  return (
    <>
      {form.errors}
      <Form
        action={HERE}
        label={t.title}
        actions={
          <Button size="large" pending={busy && t.checking}>
            {t.check}
          </Button>
        }
      >
        <ClaimFields form={form} />
      </Form>
      <p className={classes('small soft', styles.rollVerified)}>{t.kept}</p>
    </>
  );
}

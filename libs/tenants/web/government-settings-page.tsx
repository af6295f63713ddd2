import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { government } from '../admin-contract.ts';
import { mayGoLive, setupSteps, type CheckName, type Checklist } from '../domain/settings.ts';
import { governmentPath, setupStepPath } from '../paths.ts';
import { invitationsPath } from '@participa/people/paths.ts';
import { rollPath } from '@participa/roll/paths.ts';
import { adminProcessesPath } from '@participa/processes/paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { CardGrid, Section } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts } from '../texts/texts.ts';
import styles from './setup.module.css';

export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const settings = await loaderResult(args.request, call(government.settings));
  return { done: settings.done, checklist: await loaderResult(args.request, call(government.checklist)) };
}

/** Goes live. */
export async function action(args: ActionFunctionArgs) {
  return actionResult(args.request, {}, async () => {
    await toolsOf(args).call(government.launch);
    return redirect(governmentPath({ done: 'launched' }), 303);
  });
}

export function Component() {
  const { done, checklist } = useLoaderData<typeof loader>();
  const t = useTexts(tenantsAdminTexts);
  const refusal = useActionData<FormRefusal>();
  return (
    <AdminPage title={t.title} lead={t.lead}>
      <FormErrors refusal={refusal} />
      <DoneNotice path={governmentPath} titles={{ launched: t.launched }} />
      <Section id="pasos" title={t.steps}>
        <CardGrid columns={3}>
          {setupSteps.map((step) => (
            <article key={step} className="admin-card">
              <h3>
                <Anchor href={setupStepPath(step)}>{t.step[step].title}</Anchor>
              </h3>
              <p>{t.step[step].text}</p>
              <p>
                <StateTag state={done.includes(step) ? 'decided' : 'soon'}>{done.includes(step) ? t.done : t.pending}</StateTag>
              </p>
            </article>
          ))}
        </CardGrid>
      </Section>
      <LaunchChecklist checklist={checklist} />
    </AdminPage>
  );
}

const checkPaths: Record<CheckName, string> = {
  identity: setupStepPath('identity'),
  colours: setupStepPath('colours'),
  zones: setupStepPath('zones'),
  moderator: invitationsPath(),
  appeals: invitationsPath(),
  papers: setupStepPath('papers'),
  sender: setupStepPath('sender'),
  roll: rollPath(),
  process: adminProcessesPath(),
};

/** What is there and what is missing, each with a link to it; at the end the button that opens the site. */
function LaunchChecklist({ checklist }: { checklist: Checklist }) {
  const t = useTexts(tenantsAdminTexts);
  const ready = mayGoLive(checklist);
  const missingText = (must: boolean) => (must ? t.must : t.advised);
  return (
    <Section id="antes" title={t.checklist}>
      <ul className={styles.setupChecks}>
        {checklist.items.map(({ name, must, done }) => (
          <li key={name} className={done ? classes(styles.setupCheck, styles.setupCheckDone) : styles.setupCheck}>
            <Icon name={done ? 'circle-check' : 'circle-dashed'} />
            <span>
              {t.checks[name]} <span className="soft small">({done ? t.done : missingText(must)})</span>
            </span>
            {!done && (
              <Anchor href={checkPaths[name]} aria-label={`${t.goTo}: ${t.checks[name]}`}>
                {t.goTo}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      {checklist.live ? (
        <p>
          <StateTag state="open">{t.live}</StateTag>
        </p>
      ) : (
        <Form action={governmentPath()} label={t.launch} actions={ready && <Button icon="lock-open">{t.launch}</Button>}>
          <p>{ready ? t.launchText : t.launchNot}</p>
        </Form>
      )}
    </Section>
  );
}

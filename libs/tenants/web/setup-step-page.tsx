import type { ComponentType } from 'react';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { government, publicTenant } from '../admin-contract.ts';
import { setupSteps, type SetupStep, type Settings } from '../domain/settings.ts';
import { governmentPath, setupStepPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf, type PageTools } from '@participa/shell/page-tools.ts';
import { CoatOfArmsFields, CoatOfArmsPicture } from './setup/coat-of-arms-step.tsx';
import { Contrast, ColourFields } from './setup/colours-step.tsx';
import { ListFields, listFromForm } from './setup/list-fields.tsx';
import { MapPart } from './setup/map-part.tsx';
import { IdentityFields, LanguageFields, LegalTextFields, SenderFields, type SetupStepProps } from './setup/plain-steps.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts } from '../texts/texts.ts';

export async function loader(args: LoaderFunctionArgs) {
  const step = paramsOf(args, setupStepPath).step as SetupStep;
  if (!setupSteps.includes(step)) throw data({ code: 'not_found' }, { status: 404 });
  const { call } = toolsOf(args);
  const settings = await loaderResult(args.request, call(government.settings));
  return { step, settings, shapes: step === 'zones' ? (await call(publicTenant.map)).zones : [] };
}

/** What was just saved is shown, and what was refused beside what stands. */
export const shouldRevalidate = (): boolean => true;

export async function action(args: ActionFunctionArgs) {
  const step = paramsOf(args, setupStepPath).step as SetupStep;
  const form = await args.request.formData();
  const submitted = submittedFields(form);
  return actionResult(args.request, submitted, async () => {
    await savers[step](toolsOf(args).call, form, submitted);
    return redirect(setupStepPath(step, { done: 'saved' }), 303);
  });
}

type Submitted = Record<string, string>;

/** What sends each step: one call of the API. */
const savers: Record<SetupStep, (call: PageTools['call'], form: FormData, submitted: Submitted) => Promise<unknown>> = {
  identity: (call, _form, { name = '', motto = '', kind }) =>
    call(government.identity, { body: { name, motto, kind: kind as 'municipality' } }),
  arms: (call, _form, { letters = '' }) => call(government.letters, { body: { letters } }),
  colours: (call, _form, { brand = '' }) => call(government.colours, { body: { brand } }),
  languages: (call, form, { variant }) =>
    call(government.languages, {
      body: { variant: variant as Settings['variant'], languages: form.getAll('languages') as Settings['languages'] },
    }),
  zones: (call, form) => call(government.zones, { body: { zones: listFromForm(form).map(({ key, name }) => ({ key, name })) } }),
  topics: (call, form) => call(government.topics, { body: { topics: listFromForm(form) } }),
  papers: (call, _form, { terms = '', privacy = '' }) => call(government.legalTexts, { body: { terms, privacy } }),
  sender: (call, _form, { senderName = '', replyTo = '' }) =>
    call(government.sender, { body: { senderName, replyTo: replyTo.trim() || null } }),
};

/** The fields of each step. */
const stepFields: Record<SetupStep, ComponentType<SetupStepProps>> = {
  identity: IdentityFields,
  arms: CoatOfArmsFields,
  colours: ColourFields,
  languages: LanguageFields,
  zones: (props) => <ListFields {...props} list="zones" />,
  topics: (props) => <ListFields {...props} list="topics" />,
  papers: LegalTextFields,
  sender: SenderFields,
};

export function Component() {
  const { step, settings, shapes } = useLoaderData<typeof loader>();
  const t = useTexts(tenantsAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const here = setupStepPath(step);
  const busy = useNavigation().formAction === here;
  const next = setupSteps[setupSteps.indexOf(step) + 1];
  const { title, text } = t.step[step];
  const fields = { settings, refusal };
  const StepFields = stepFields[step];
  return (
    <AdminPage title={title} lead={text} trail={[{ href: governmentPath(), label: t.title }, { label: title }]}>
      <DoneNotice
        path={setupStepPath}
        titles={{ saved: t.saved }}
        actions={next && <LinkButton href={setupStepPath(next)}>{t.step[next].title}</LinkButton>}
      />
      {step === 'colours' && <Contrast {...fields} />}
      <Form
        // What was saved is what the fields begin with.
        key={JSON.stringify(settings)}
        action={here}
        label={title}
        actions={
          <>
            <Button icon="save" pending={busy && t.saving}>
              {step === 'arms' ? t.useLetters : t.save}
            </Button>
            <LinkButton variant="quiet" href={governmentPath()}>
              {t.back}
            </LinkButton>
          </>
        }
      >
        <StepFields {...fields} />
      </Form>
      {step === 'arms' && <CoatOfArmsPicture />}
      {step === 'zones' && <MapPart settings={settings} shapes={shapes} />}
    </AdminPage>
  );
}

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
import { IdentityFields, LanguageFields, LegalTextFields, SenderFields } from './setup/plain-steps.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import './setup.css';
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
    await save(step, toolsOf(args).call, form, submitted);
    return redirect(setupStepPath(step, { done: 'saved' }), 303);
  });
}

async function save(step: SetupStep, call: PageTools['call'], form: FormData, submitted: Record<string, string>): Promise<void> {
  const { name = '', motto = '', kind, letters = '', brand = '', variant, terms = '', privacy = '', senderName = '', replyTo } = submitted;
  switch (step) {
    case 'identity':
      return void (await call(government.identity, { body: { name, motto, kind: kind as 'municipality' } }));
    case 'arms':
      return void (await call(government.letters, { body: { letters } }));
    case 'colours':
      return void (await call(government.colours, { body: { brand } }));
    case 'languages':
      return void (await call(government.languages, {
        body: { variant: variant as Settings['variant'], languages: form.getAll('languages') as Settings['languages'] },
      }));
    case 'zones':
      return void (await call(government.zones, { body: { zones: listFromForm(form).map(({ key, name }) => ({ key, name })) } }));
    case 'topics':
      return void (await call(government.topics, { body: { topics: listFromForm(form) } }));
    case 'papers':
      return void (await call(government.legalTexts, { body: { terms, privacy } }));
    case 'sender':
      return void (await call(government.sender, { body: { senderName, replyTo: replyTo?.trim() || null } }));
  }
}

export function Component() {
  const { step, settings, shapes } = useLoaderData<typeof loader>();
  const t = useTexts(tenantsAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const here = setupStepPath(step);
  const busy = useNavigation().formAction === here;
  const next = setupSteps[setupSteps.indexOf(step) + 1];
  const { title, text } = t.step[step];
  const fields = { settings, refusal };
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
        {step === 'identity' && <IdentityFields {...fields} />}
        {step === 'arms' && <CoatOfArmsFields {...fields} />}
        {step === 'colours' && <ColourFields {...fields} />}
        {step === 'languages' && <LanguageFields {...fields} />}
        {step === 'zones' && <ListFields {...fields} list="zones" />}
        {step === 'topics' && <ListFields {...fields} list="topics" />}
        {step === 'papers' && <LegalTextFields {...fields} />}
        {step === 'sender' && <SenderFields {...fields} />}
      </Form>
      {step === 'arms' && <CoatOfArmsPicture />}
      {step === 'zones' && <MapPart settings={settings} shapes={shapes} />}
    </AdminPage>
  );
}

import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { government, places } from '../admin-contract.ts';
import { setupSteps, type SetupStep, type Settings } from '../domain/settings.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orPage, orWrong, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf, type Tools } from '@participa/shell/tools.ts';
import { ArmsFields, ArmsPicture } from './setup/arms-step.tsx';
import { Contrast, ColourFields } from './setup/colours-step.tsx';
import { ListFields, listIn } from './setup/list-fields.tsx';
import { MapPart } from './setup/map-part.tsx';
import { IdentityFields, LanguageFields, PaperFields, SenderFields } from './setup/plain-steps.tsx';
import './setup.css';

export async function loader(args: LoaderFunctionArgs) {
  const step = args.params['step'] as SetupStep;
  if (!setupSteps.includes(step)) throw data({ code: 'not_found' }, { status: 404 });
  const { call } = toolsOf(args);
  const settings = await orPage(args.request, call(government.settings));
  return { step, settings, shapes: step === 'zones' ? (await call(places.map)).zones : [] };
}

/** What was just saved is shown, and what was refused beside what stands. */
export const shouldRevalidate = (): boolean => true;

export async function action(args: ActionFunctionArgs) {
  const step = args.params['step'] as SetupStep;
  const form = await args.request.formData();
  const typed = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  return orWrong(args.request, typed, async () => {
    await save(step, toolsOf(args).call, form, typed);
    return redirect(`/admin/gobierno/${step}?hecho=1`, 303);
  });
}

async function save(step: SetupStep, call: Tools['call'], form: FormData, typed: Record<string, string>): Promise<void> {
  const { name = '', motto = '', kind, letters = '', brand = '', variant, terms = '', privacy = '', senderName = '', replyTo } = typed;
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
      return void (await call(government.zones, { body: { zones: listIn(form).map(({ key, name }) => ({ key, name })) } }));
    case 'topics':
      return void (await call(government.topics, { body: { topics: listIn(form) } }));
    case 'papers':
      return void (await call(government.papers, { body: { terms, privacy } }));
    case 'sender':
      return void (await call(government.sender, { body: { senderName, replyTo: replyTo?.trim() || null } }));
  }
}

export function Component() {
  const { step, settings, shapes } = useLoaderData<typeof loader>();
  const { government: words } = useOffices();
  const { shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const saved = useSearchParams()[0].has('hecho') && !wrong;
  const here = `/admin/gobierno/${step}`;
  const busy = useNavigation().formAction === here;
  const next = setupSteps[setupSteps.indexOf(step) + 1];
  const { title, text } = words.step[step];
  const fields = { settings, wrong };
  return (
    <OfficePage title={title} lead={text} trail={[{ href: '/admin/gobierno', label: words.title }, { label: title }]}>
      <Mistakes
        wrong={wrong}
        fields={['name', 'motto', 'kind', 'letters', 'brand', 'variant', 'languages', 'terms', 'privacy', 'senderName', 'replyTo', 'more']}
      />
      {saved && (
        <Notice
          tone="success"
          word={shell.word.success}
          title={words.saved}
          role="status"
          actions={next && <LinkButton href={`/admin/gobierno/${next}`}>{words.step[next].title}</LinkButton>}
        />
      )}
      {step === 'colours' && <Contrast {...fields} />}
      <Form
        // What was saved is what the fields begin with.
        key={JSON.stringify(settings)}
        action={here}
        label={title}
        actions={
          <>
            <Button icon="save" pending={busy && words.saving}>
              {step === 'arms' ? words.useLetters : words.save}
            </Button>
            <LinkButton variant="quiet" href="/admin/gobierno">
              {words.back}
            </LinkButton>
          </>
        }
      >
        {step === 'identity' && <IdentityFields {...fields} />}
        {step === 'arms' && <ArmsFields {...fields} />}
        {step === 'colours' && <ColourFields {...fields} />}
        {step === 'languages' && <LanguageFields {...fields} />}
        {step === 'zones' && <ListFields {...fields} of="zones" />}
        {step === 'topics' && <ListFields {...fields} of="topics" />}
        {step === 'papers' && <PaperFields {...fields} />}
        {step === 'sender' && <SenderFields {...fields} />}
      </Form>
      {step === 'arms' && <ArmsPicture />}
      {step === 'zones' && <MapPart settings={settings} shapes={shapes} />}
    </OfficePage>
  );
}

import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { processes } from '@participa/processes/contract.ts';
import { drafts, proposals, supports } from '../contract.ts';
import { obstacleInPhase } from '@participa/processes/domain/doing.ts';
import { Id } from '@participa/base/identifier.ts';
import { obstacleToPropose } from '../domain/editing.ts';
import { mistakesIn } from '../domain/wording.ts';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Head } from '@participa/shell/head.tsx';
import { refusedWith, worded } from '@participa/shell/own-mistakes.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf, unlessRefused } from '@participa/shell/tools.ts';
import { autosaved } from './autosave.tsx';
import { CheckStep } from './check-step.tsx';
import { OtherDrafts } from './other-drafts.tsx';
import { SimilarStep } from './similar-step.tsx';
import { StepsDone } from './steps-done.tsx';
import { draftOf, stepOf, toStep } from './steps.ts';
import { PlaceStep, TextStep, TitleStep } from './writing-steps.tsx';
import './proposals.css';

/** The process that an address names, if it is one. */
const processIn = (search: URLSearchParams): string | null => Id.safeParse(search.get('proceso')).data ?? null;

/** A draft and one of its questions. An address without a draft gets a new one, so that it can be come back to. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { searchParams } = new URL(args.request.url);
  const id = searchParams.get('borrador');
  const step = stepOf(searchParams.get('paso'));
  const process = processIn(searchParams);
  if (!id) {
    // Asked only to send visitors to sign in before they have written anything.
    await orPage(args.request, call(drafts.list));
    throw toStep(newKey(), 'titulo', process);
  }
  await autosaved();
  const draft = await orPage(args.request, unlessRefused(draftOf(call, id, process), 400));
  // No id at all, whatever it was.
  if (!draft) throw toStep(newKey(), 'titulo', process);
  const within = draft.process ? await unlessRefused(call(processes.one, { params: { id: draft.process } }), 404) : undefined;
  const others =
    step === 'titulo' && !draft.savedAt
      ? (await call(drafts.list)).items.map(({ id: other, title, savedAt }) => ({ id: other, title, savedAt }))
      : [];
  const similar = step === 'parecidas' ? (await call(proposals.similar, { query: { title: draft.title.slice(0, 1_000) } })).items : [];
  const of = similar.map((each) => each.id).join(',');
  const mine = of ? await unlessRefused(call(supports.mine, { query: { of } }), 401) : undefined;
  return { draft, step, others, similar, supported: mine?.items ?? [], within, key: newKey() };
}

/** Saves one answer and goes on to the next question; from the last one, publishes. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const { searchParams } = new URL(args.request.url);
  const [borrador, step] = [searchParams.get('borrador') ?? '', stepOf(searchParams.get('paso'))];
  const typed = typedIn(await args.request.formData());
  const { title = '', body = '' } = typed;
  const [zone, topic] = [typed['zone'] || null, typed['topic'] || null];
  return orWrong(args.request, typed, async () => {
    if (step === 'revisar') {
      const { id } = await call(proposals.publish, {
        body: { title, body, zone, topic, draft: borrador, process: typed['process'] || null },
        idempotencyKey: typed['key'],
      });
      return redirect(`/propuestas/${id}?hecho=publicada`, 303);
    }
    await autosaved();
    const before = await draftOf(call, borrador, processIn(searchParams));
    const answers = { titulo: { title }, texto: { body }, lugar: { zone, topic }, parecidas: {} }[step];
    const { id, savedAt: _savedAt, ...text } = { ...before, ...answers };
    await call(drafts.save, { params: { id }, body: text });
    const mistakes = mistakesIn(text).filter(({ path }) => path in answers);
    if (mistakes.length > 0) return data<Wrong>(refusedWith(mistakes, typed), { status: 400 });
    if (typed['luego'] === 'revisar') return toStep(id, 'revisar');
    if (step === 'titulo') {
      const { items } = await call(proposals.similar, { query: { title } });
      return toStep(id, items.length > 0 ? 'parecidas' : 'texto');
    }
    return toStep(id, step === 'texto' ? 'lugar' : step === 'lugar' ? 'revisar' : 'texto');
  });
}

export function Component() {
  const { draft, step, others, similar, supported, within, key } = useLoaderData<typeof loader>();
  const { me } = usePlace();
  const messages = useMessages();
  const { processes: processWords, proposals: words, shell, errors } = messages;
  const wrong = worded(useActionData<Wrong>(), messages);
  const obstacle = me && (obstacleToPropose(me) ?? (within && obstacleInPhase(within, 'propose')));
  return (
    <Page width="text">
      <Head title={words.write.title} description={words.write.description} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: '/', label: shell.home }, { href: '/propuestas', label: shell.proposals }, { label: words.write.title }]}
      />
      <PageTitle
        title={words.write.title}
        lead={
          within && (
            <>
              {processWords.of} <Anchor href={`/procesos/${within.id}`}>{within.title}</Anchor>
            </>
          )
        }
      />
      {obstacle ? (
        <Notice tone="warning" word={shell.word.warning}>
          {errors.refusals[obstacle.code](obstacle.facts ?? {})}
        </Notice>
      ) : (
        <>
          <StepsDone draft={draft} step={step} />
          {others.length > 0 && !wrong && <OtherDrafts drafts={others} />}
          {step === 'titulo' && <TitleStep key={draft.id} draft={draft} wrong={wrong} />}
          {step === 'parecidas' && <SimilarStep draft={draft.id} similar={similar} supported={supported} />}
          {step === 'texto' && <TextStep key={draft.id} draft={draft} wrong={wrong} />}
          {step === 'lugar' && <PlaceStep key={draft.id} draft={draft} wrong={wrong} />}
          {step === 'revisar' && <CheckStep draft={draft} wrong={wrong} sendingKey={key} />}
        </>
      )}
    </Page>
  );
}

import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { paper } from '../contract.ts';
import { obstacleToConfirm, papersIn } from '../domain/paper.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { claimOf } from '@participa/roll/web/claim-fields.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { Differences, EntryForm, MarkForm } from './batch-forms.tsx';
import './desk.css';

interface WrongLine {
  wrongLine: number;
  typed: Record<string, string>;
}

export const loader = (args: LoaderFunctionArgs) =>
  orPage(args.request, toolsOf(args).call(paper.one, { params: { id: args.params['id']! } }));

/** Marks, enters, settles, confirms or discards: the form says which. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const params = { id: args.params['id']! };
  const here = `/mesa/papel/${params.id}`;
  const typed = typedIn(await args.request.formData());
  const { form = '' } = typed;
  const read = papersIn(typed['papers'] ?? typed['numbers'] ?? '');
  if (read.wrong !== undefined && (form === 'enter' || form === 'settle'))
    return data<WrongLine>({ wrongLine: read.wrong, typed }, { status: 400 });
  const papers = read.papers ?? [];
  return orWrong(args.request, typed, async () => {
    if (form === 'mark') await call(paper.mark, { params, body: claimOf(typed) });
    else if (form === 'enter') await call(paper.enter, { params, body: { papers } });
    else if (form === 'settle') await call(paper.settle, { params, body: { line: Number(typed['line']), numbers: papers[0] ?? [] } });
    else if (form === 'confirm') await call(paper.confirm, { params });
    else if (form === 'discard') await call(paper.discard, { params });
    return redirect(`${here}?hecho=${form}`, 303);
  });
}

export function Component() {
  const batch = useLoaderData<typeof loader>();
  const answer = useActionData<Wrong | WrongLine>();
  const [search] = useSearchParams();
  const { desk } = useOffices();
  const words = desk.paper;
  const { shell, errors } = useMessages();
  const format = useFormat();
  const wrong = answer && 'error' in answer ? answer : undefined;
  const done = answer ? null : search.get('hecho');
  const said = done === 'mark' ? words.marked : done === 'enter' || done === 'settle' ? words.entered : undefined;
  const of = (form: string) => (wrong?.typed['form'] === form ? wrong : undefined);
  const here = `/mesa/papel/${batch.id}`;
  const [first, second] = batch.entered;
  // Where both entries are there and equal, one of them stands for both.
  const papers = Array.from({ length: first?.papers ?? 0 }, () => [0]);
  const obstacle = obstacleToConfirm({
    state: batch.state,
    voters: batch.voters,
    first: first ? papers : null,
    second: second ? (batch.differences?.length ? [] : papers) : null,
  });
  return (
    <OfficePage title={batch.post} lead={batch.budget.title} trail={[{ href: '/mesa/papel', label: words.title }, { label: batch.post }]}>
      {said && <Notice tone="success" word={shell.word.success} title={said} role="status" />}
      {batch.state === 'confirmed' && <Notice tone="success" word={words.state.confirmed} title={words.confirmed} />}
      {batch.state === 'discarded' && <Notice tone="warning" word={words.state.discarded} title={words.discarded} />}
      {answer && 'wrongLine' in answer && (
        <ErrorSummary title={shell.errorTitle} errors={[{ field: 'papers', message: words.wrongLine(format.number(answer.wrongLine)) }]} />
      )}
      {wrong && !of('mark') && <Mistakes wrong={wrong} fields={[]} />}
      <Stats
        stats={[
          { value: format.number(batch.voters), label: words.steps.voters },
          ...batch.entered.map(({ by, papers: count }, at) => ({
            value: format.number(count),
            label: at === 0 ? words.first : words.second,
            note: by,
          })),
        ]}
      />
      {batch.state === 'open' && (
        <div className="desk-parts">
          <MarkForm here={here} wrong={of('mark')} />
          <EntryForm here={here} batch={batch} typed={answer?.typed['form'] === 'enter' ? answer.typed['papers'] : undefined} />
          {batch.differences && <Differences here={here} batch={batch} />}
          <Section id="confirmar" title={words.confirm} lead={words.confirmLead}>
            {obstacle ? (
              <p className="soft">{errors.refusals[obstacle.code](obstacle.facts ?? {})}</p>
            ) : (
              <Form action={here} fields={{ form: 'confirm' }} label={words.confirm} actions={<Button>{words.confirmDo}</Button>}>
                {null}
              </Form>
            )}
          </Section>
          <Section id="anular" title={words.discard} lead={words.discardLead}>
            <Form
              action={here}
              fields={{ form: 'discard' }}
              label={words.discard}
              actions={<Button variant="danger">{words.discard}</Button>}
            >
              {null}
            </Form>
          </Section>
        </div>
      )}
    </OfficePage>
  );
}

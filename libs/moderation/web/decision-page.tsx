import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { myDecisions } from '../contract.ts';
import { FACTS_LENGTH, obstacleToAppeal } from '../domain/deciding.ts';
import type { Statement } from '../domain/statement.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Facts, PlainText } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { headlineOf } from './statement-words.ts';
import './moderation.css';

/** One statement of reasons. */
export async function loader(args: LoaderFunctionArgs) {
  return {
    statement: await orPage(args.request, toolsOf(args).call(myDecisions.one, { params: { id: args.params['id']! } })),
    key: newKey(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(myDecisions.appeal, { params: { id }, body: { text: typed['text'] ?? '' }, idempotencyKey: typed['key'] });
    return redirect(`/cuenta/decisiones/${id}`, 303);
  });
}

export function Component() {
  const { statement } = useLoaderData<typeof loader>();
  const { moderation, people, shell } = useMessages();
  const format = useFormat();
  const words = moderation.decisions;
  const { title, text, rule, facts, at, until, over, appeal } = statement;
  const headline = headlineOf(statement, words);
  return (
    <Page width="text">
      <Head title={headline} listed={false} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: '/cuenta', label: people.account.title }, { href: '/cuenta/decisiones', label: words.tab }, { label: headline }]}
      />
      <PageTitle title={headline} lead={until && !over ? words.until(format.dateTime(until)) : undefined} />
      {over && (
        <Notice tone="success" word={shell.word.success} title={appeal?.outcome === 'overturned' ? words.overturned : words.over}>
          {words.overText}
        </Notice>
      )}
      <Facts
        facts={[
          { term: words.rule, value: moderation.reasons[rule] },
          { term: words.when, value: format.dateTime(at) },
        ]}
      />
      <Section title={words.facts}>
        <PlainText text={facts} />
      </Section>
      {text && (
        <Section title={words.yours}>
          <blockquote className="reported">
            <p>
              <strong>{title}</strong>
            </p>
            <PlainText text={text} />
          </blockquote>
        </Section>
      )}
      <AppealPart statement={statement} />
    </Page>
  );
}

/** The appeal: the form for it, or how it stands. */
function AppealPart({ statement: { id, at, over, appeal } }: { statement: Statement }) {
  const { key } = useLoaderData<typeof loader>();
  const { now } = usePlace();
  const { moderation, errors, comments, shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const words = moderation.decisions;
  const busy = useNavigation().state === 'submitting';
  if (appeal) {
    return (
      <Section title={words.appealText}>
        <PlainText text={appeal.text} />
        {appeal.outcome === null ? (
          <Notice tone="info" word={shell.word.info} title={words.waiting}>
            {words.waitingText}
          </Notice>
        ) : (
          <Notice tone={appeal.outcome === 'overturned' ? 'success' : 'info'} word={words.answer} title={words[appeal.outcome]}>
            <PlainText text={appeal.reason ?? ''} />
          </Notice>
        )}
      </Section>
    );
  }
  if (over) return null;
  const obstacle = obstacleToAppeal({ at: Date.parse(at), over: false, appealed: false }, now);
  if (obstacle) return <p className="soft">{errors.refusals[obstacle.code](obstacle.facts ?? {})}</p>;
  return (
    <Section title={words.appeal}>
      <p>{words.appealLead}</p>
      <Mistakes wrong={wrong} fields={['text']} names={{ text: words.appealText }} />
      <Form
        action={`/cuenta/decisiones/${id}`}
        fields={{ key }}
        label={words.appeal}
        actions={
          <Button icon="scale" pending={busy && words.sending}>
            {words.send}
          </Button>
        }
      >
        <TextArea
          name="text"
          label={words.appealText}
          rows={6}
          defaultValue={wrong?.typed['text'] ?? ''}
          error={mistakeIn(wrong, 'text')}
          counter={{ most: FACTS_LENGTH.maximum, say: comments.left }}
        />
      </Form>
    </Section>
  );
}

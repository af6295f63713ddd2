import {
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { appeals } from '../contract.ts';
import { obstacleToDecideAppeal } from '../domain/deciding.ts';
import { AppealOutcome, type OpenAppeal } from '../domain/statement.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { ModerationFrame } from './moderation-frame.tsx';

/** The appeals that wait. */
export const loader = (args: LoaderFunctionArgs) => {
  const after = new URL(args.request.url).searchParams.get('after') ?? undefined;
  return orPage(args.request, toolsOf(args).call(appeals.list, { query: { after } }));
};

export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    // Without an outcome the API says that it is missing.
    const outcome = AppealOutcome.safeParse(typed['outcome']).data as AppealOutcome;
    await toolsOf(args).call(appeals.decide, { params: { id: typed['appeal'] ?? '' }, body: { outcome, reason: typed['reason'] ?? '' } });
    return redirect('/moderacion/apelaciones?hecho=si', 303);
  });
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const { moderation } = useOffices();
  const { shell } = useMessages();
  const [search] = useSearchParams();
  return (
    <ModerationFrame title={moderation.appeals} lead={moderation.appealsLead} last={moderation.appeals}>
      {search.get('hecho') && <Notice tone="success" word={shell.word.success} title={moderation.answered} role="status" />}
      {items.length === 0 ? (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={moderation.appealsNone} level={2}>
          {moderation.appealsNoneText}
        </EmptyState>
      ) : (
        <ul className="case-list">
          {items.map((each) => (
            <li key={each.id}>
              <Appeal appeal={each} />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <Pagination
          label={moderation.pages}
          next={{ href: `/moderacion/apelaciones?after=${encodeURIComponent(next)}`, label: moderation.next }}
        />
      )}
    </ModerationFrame>
  );
}

/** Both sides, and the form for whoever may decide. */
function Appeal({ appeal: { id, statement, author, decidedBy } }: { appeal: OpenAppeal }) {
  const { moderation } = useOffices();
  const { moderation: residents, errors } = useMessages();
  const { me } = usePlace();
  const format = useFormat();
  const wrong = useActionData<Wrong>();
  const navigation = useNavigation();
  const mine = wrong?.typed['appeal'] === id ? wrong : undefined;
  const busy = navigation.formData?.get('appeal') === id;
  const obstacle = obstacleToDecideAppeal({ decidedBy: decidedBy.id, author: author.id, closed: false }, me?.id ?? '');
  return (
    <article className="case appeal">
      <div className="case-words">
        <h2>{moderation.appealOf(author.name)}</h2>
        <div className="appeal-sides">
          <section>
            <h3>{moderation.decision}</h3>
            <p className="soft small">
              {moderation.actions[statement.action]} · {residents.reasons[statement.rule]} ·{' '}
              {moderation.decidedBy(decidedBy.name, format.date(statement.at))}
            </p>
            <PlainText text={statement.facts} />
            {statement.title && (
              <blockquote className="reported">
                <p>
                  <strong>{statement.title}</strong>
                </p>
                {statement.text && <PlainText text={statement.text} />}
              </blockquote>
            )}
          </section>
          <section>
            <h3>{moderation.appealText}</h3>
            <PlainText text={statement.appeal?.text ?? ''} />
          </section>
        </div>
        {obstacle ? (
          <p className="soft">{errors.refusals[obstacle.code](obstacle.facts ?? {})}</p>
        ) : (
          <>
            <Mistakes wrong={mine} fields={[]} names={{ outcome: moderation.outcome, reason: moderation.outcomeReason }} />
            <Form
              action="/moderacion/apelaciones"
              fields={{ appeal: id }}
              label={moderation.answer}
              actions={
                <Button icon="scale" pending={busy && moderation.working}>
                  {moderation.answer}
                </Button>
              }
            >
              <RadioGroup
                name="outcome"
                id={`outcome-${id}`}
                legend={moderation.outcome}
                inline
                defaultValue={mine?.typed['outcome'] ?? ''}
                error={mistakeIn(mine, 'outcome')}
                options={AppealOutcome.options.map((value) => ({ value, label: moderation.outcomes[value] }))}
              />
              <TextArea
                name="reason"
                id={`reason-${id}`}
                label={moderation.outcomeReason}
                hint={moderation.outcomeHint}
                rows={3}
                defaultValue={mine?.typed['reason'] ?? ''}
                error={mistakeIn(mine, 'reason')}
              />
            </Form>
          </>
        )}
      </div>
    </article>
  );
}

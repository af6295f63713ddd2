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
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { ModerationFrame } from './moderation-frame.tsx';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts, moderationRefusals, moderationTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** The appeals that wait. */
export const loader = (args: LoaderFunctionArgs) => {
  const after = new URL(args.request.url).searchParams.get('after') ?? undefined;
  return loaderResult(args.request, toolsOf(args).call(appeals.list, { query: { after } }));
};

export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    // Without an outcome the API says that it is missing.
    const outcome = AppealOutcome.safeParse(submitted['outcome']).data as AppealOutcome;
    await toolsOf(args).call(appeals.decide, {
      params: { id: submitted['appeal'] ?? '' },
      body: { outcome, reason: submitted['reason'] ?? '' },
    });
    return redirect('/moderacion/apelaciones?hecho=si', 303);
  });
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const shell = useTexts(shellTexts);
  const [search] = useSearchParams();
  return (
    <ModerationFrame title={moderation.appeals} lead={moderation.appealsLead} pageTitle={moderation.appeals}>
      {search.get('hecho') && <Notice tone="success" word={shell.word.success} title={moderation.answered} role="status" />}
      {items.length === 0 ? (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={moderation.appealsNone} level={2}>
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
  const moderation = useTexts(moderationAdminTexts);
  const publicTexts = useTexts(moderationTexts);
  const refusalText = useRefusalText(moderationRefusals);
  const { me } = useSite();
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const navigation = useNavigation();
  const ownRefusal = refusal?.submitted['appeal'] === id ? refusal : undefined;
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
              {moderation.actions[statement.action]} · {publicTexts.reasons[statement.rule]} ·{' '}
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
          <p className="soft">{refusalText(obstacle)}</p>
        ) : (
          <>
            <FormErrors refusal={ownRefusal} fields={[]} names={{ outcome: moderation.outcome, reason: moderation.outcomeReason }} />
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
                defaultValue={ownRefusal?.submitted['outcome'] ?? ''}
                error={fieldError(ownRefusal, 'outcome')}
                options={AppealOutcome.options.map((value) => ({ value, label: moderation.outcomes[value] }))}
              />
              <TextArea
                name="reason"
                id={`reason-${id}`}
                label={moderation.outcomeReason}
                hint={moderation.outcomeHint}
                rows={3}
                defaultValue={ownRefusal?.submitted['reason'] ?? ''}
                error={fieldError(ownRefusal, 'reason')}
              />
            </Form>
          </>
        )}
      </div>
    </article>
  );
}

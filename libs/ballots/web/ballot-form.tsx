import { present } from '@participa/base/present.ts';
import { useEffect, useRef, useState } from 'react';
import { Form, useFetcher, useNavigation } from 'react-router';
import type { Ballot } from '../domain/ballot.ts';
import { isUnfinished } from '../domain/unfinished.ts';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import { phaseAt } from '@participa/processes/domain/phase.ts';
import type { BallotRules } from '@participa/voting-rules/ballot-rules.ts';
import { ballotPath, budgetPath } from '@participa/budgets/paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Announcement, Notice } from '@participa/kit/parts/notice.tsx';
import { useTimeLeft } from '@participa/processes/web/time-left.ts';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useMe } from '@participa/people/web/me.ts';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { LeaveBallotDialog } from './leave-ballot-dialog.tsx';
import { NoBallot } from './no-ballot.tsx';
import { obstacleToVote } from './obstacle-to-vote.ts';
import type { BallotPaperSection } from './ballot-paper.ts';
import { BallotSection } from './ballot-section.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './ballots.module.css';

export interface BallotFormProps {
  budget: Budget;
  sections: readonly BallotPaperSection[];
  shown: readonly BallotPaperSection[];
  /** Whether there is a group of which no heading is picked. */
  undecided: boolean;
  rules: BallotRules;
  ballot: Ballot;
  /** As the page came: saved, or sent and refused. */
  chosen: readonly string[];
  refusal: FormRefusal | undefined;
}

/** The ballot paper. Every mark is saved at once where scripts run; what is saved and what is cast is always said. */
export function BallotForm({ budget, sections, shown, undecided, rules, ballot, chosen: initial, refusal }: BallotFormProps) {
  const t = useTexts(ballotsTexts);
  const shell = useTexts(shellTexts);
  const me = useMe();
  const { now } = useSite();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  const page = ballotPath(budget.id);
  const fetcher = useFetcher<{ ballot: Ballot } | FormRefusal>({ key: `ballot-${budget.id}` });
  const form = useRef<HTMLFormElement>(null);
  const visible = new Set(shown.flatMap(({ projects }) => projects.map(({ id }) => id)));
  const [chosen, setChosen] = useState(() => initial.filter((id) => visible.has(id)));
  const isLeaving = useNavigation().formAction === page;
  const { data } = fetcher;
  const { saveRefusal, latestBallot } = readSaveAnswer(data, ballot);

  const saveMarks = () => {
    const fields = new FormData(present(form.current, 'The form of the ballot'));
    const now = fields.getAll('project').map(String);
    fields.set('intent', 'save');
    setChosen(now);
    void fetcher.submit(fields, { method: 'post', action: page });
  };
  useEffect(() => {
    // What was marked before scripts ran is kept too.
    if (new FormData(present(form.current, 'The form of the ballot')).getAll('project').length !== chosen.length) saveMarks();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it looks once at what the page arrived with, not at what is chosen later
  }, []);

  const obstacle = saveRefusal && obstacleToVote(budget, me, saveRefusal);
  if (obstacle) return <NoBallot budget={budget} obstacle={obstacle} cast={ballot.cast} />;
  const state = saveStateOf({ saving: fetcher.state !== 'idle', refused: saveRefusal !== undefined, latestBallot, chosen });
  const until = phaseAt(budget.rules.phases, now)?.until;
  const hasChoice = sections.length > shown.length;
  return (
    <>
      <PageTitle over={budget.title} title={t.title} lead={t.lead[rules.form]} />
      <FormErrors refusal={refusal} />
      <EarlierBallotNotice budget={budget.id} cast={latestBallot.cast} isUnfinished={isUnfinished(ballot)} />
      <p className={classes('soft', styles.ballotAbout)}>
        {until && t.until(format.dateTime(until), timeLeft(until))} {t.order}
      </p>
      {hasChoice && (
        <p>
          <Anchor className="more" href={ballotPath(budget.id, { step: 'heading' })}>
            {undecided ? t.pick : t.pickOther}
          </Anchor>
        </p>
      )}
      {shown.length > 1 && <HeadingLinks shown={shown} chosen={chosen} />}
      <Form method="post" action={page} ref={form} onChange={saveMarks} className={styles.ballot} aria-label={t.title}>
        {shown.map(
          ({ heading, group }) =>
            hasChoice && group.choose === 'one' && <input key={heading.id} type="hidden" name="heading" value={heading.id} />,
        )}
        {shown.map((section) => (
          <BallotSection
            key={section.heading.id}
            budget={budget.id}
            section={section}
            rules={rules}
            initial={initial}
            chosen={chosen}
            state={t[state]}
          />
        ))}
        <div className={classes('actions', styles.ballotEnd)}>
          <span className={styles.withoutScripts}>
            <Button name="intent" value="save" variant="secondary" size="large">
              {t.save}
            </Button>
          </span>
          <Button name="intent" value="review" size="large" icon="vote" pending={isLeaving && shell.loading}>
            {t.review}
          </Button>
        </div>
      </Form>
      {saveRefusal && (
        <p className="field-error" role="alert">
          {t.failed} {saveRefusal.error.message}
        </p>
      )}
      <Announcement>{data && state !== 'saving' ? t[state] : ''}</Announcement>
      <LeaveBallotDialog when={isUnfinished(latestBallot)} stayPath={budgetPath(budget.id)} />
    </>
  );
}

function readSaveAnswer(answer: { ballot: Ballot } | FormRefusal | undefined, ballot: Ballot) {
  if (!answer) return { saveRefusal: undefined, latestBallot: ballot };
  return 'error' in answer ? { saveRefusal: answer, latestBallot: ballot } : { saveRefusal: undefined, latestBallot: answer.ballot };
}

/** Says that a ballot was cast before, or that a saved one waits to be cast. */
function EarlierBallotNotice({ budget, cast, isUnfinished }: { budget: string; cast: Ballot['cast']; isUnfinished: boolean }) {
  const t = useTexts(ballotsTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  if (cast)
    return (
      <Notice tone="info" word={shell.word.info} title={t.alreadyCast(format.dateTime(cast.at))}>
        {t.alreadyText} <Anchor href={ballotPath(budget, { step: 'cast' })}>{t.receiptTitle}</Anchor>
      </Notice>
    );
  if (!isUnfinished) return null;
  return (
    <Notice tone="warning" word={shell.word.warning} title={t.saved}>
      <Anchor href={ballotPath(budget, { step: 'review' })}>{t.review}</Anchor>
    </Notice>
  );
}

function HeadingLinks({ shown, chosen }: Pick<BallotFormProps, 'shown' | 'chosen'>) {
  const t = useTexts(ballotsTexts);
  const format = useFormat();
  return (
    <nav aria-label={t.headings}>
      <ul className={styles.ballotHeadings}>
        {shown.map(({ heading, projects }) => {
          const count = projects.filter(({ id }) => chosen.includes(id)).length;
          return (
            <li key={heading.id}>
              <Anchor href={`#zona-${heading.id}`}>{heading.name}</Anchor>{' '}
              <span className="soft">{t.chosen(count, format.number(count))}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type SaveState = 'saving' | 'failed' | 'nothing' | 'asCast' | 'savedChange' | 'saved';

/** In which of its states the ballot is, said beside the purse. */
function saveStateOf({
  saving,
  refused,
  latestBallot,
  chosen,
}: {
  saving: boolean;
  refused: boolean;
  latestBallot: Ballot;
  chosen: readonly string[];
}): SaveState {
  if (saving) return 'saving';
  if (refused) return 'failed';
  if (isUnfinished(latestBallot)) return latestBallot.cast ? 'savedChange' : 'saved';
  return latestBallot.cast && chosen.length > 0 ? 'asCast' : 'nothing';
}

import { useEffect, useRef, useState } from 'react';
import { Form, useFetcher, useNavigation } from 'react-router';
import type { Ballot } from '../domain/ballot.ts';
import { unfinished } from '../domain/unfinished.ts';
import type { Budget } from '@participa/budgets/domain/cycle.ts';
import { phaseAt } from '@participa/processes/domain/phase.ts';
import type { BallotRules } from '@participa/processes/domain/process.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { PageTitle } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Announcement, Notice } from '@participa/kit/parts/notice.tsx';
import { useLeft } from '@participa/shell/left.ts';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { Leaving } from './leaving.tsx';
import { NoBallot } from './no-ballot.tsx';
import { obstacleToVote } from './obstacle-to-vote.ts';
import type { PaperSection } from './paper.ts';
import { SectionOf } from './section-of.tsx';

export interface ChoosingProps {
  budget: Budget;
  sections: readonly PaperSection[];
  shown: readonly PaperSection[];
  /** Whether there is a group of which no heading is picked. */
  undecided: boolean;
  rules: BallotRules;
  ballot: Ballot;
  /** As the page came: saved, or sent and refused. */
  chosen: readonly string[];
  wrong: Wrong | undefined;
}

/** The ballot paper. Every mark is saved at once where scripts run; what is saved and what is cast is always said. */
export function Choosing({ budget, sections, shown, undecided, rules, ballot, chosen: first, wrong }: ChoosingProps) {
  const { ballots: words, shell } = useMessages();
  const { me, now } = usePlace();
  const format = useFormat();
  const left = useLeft();
  const page = `/presupuestos/${budget.id}/votar`;
  const fetcher = useFetcher<{ ballot: Ballot } | Wrong>({ key: `ballot-${budget.id}` });
  const form = useRef<HTMLFormElement>(null);
  const visible = new Set(shown.flatMap(({ projects }) => projects.map(({ id }) => id)));
  const [chosen, setChosen] = useState(() => first.filter((id) => visible.has(id)));
  const leavingFor = useNavigation().formAction === page;
  const { data } = fetcher;
  const refused = data && 'error' in data ? data : undefined;
  const told = data && 'ballot' in data ? data.ballot : ballot;

  const mark = () => {
    const marked = new FormData(form.current!);
    const now = marked.getAll('project').map(String);
    marked.set('deed', 'save');
    setChosen(now);
    void fetcher.submit(marked, { method: 'post', action: page });
  };
  useEffect(() => {
    // What was marked before scripts ran is kept too.
    if (new FormData(form.current!).getAll('project').length !== chosen.length) mark();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it looks once at what the page arrived with, not at what is chosen later
  }, []);

  const obstacle = refused && obstacleToVote(budget, me, refused);
  if (obstacle) return <NoBallot budget={budget} obstacle={obstacle} cast={ballot.cast} />;
  const state = stateOf({ saving: fetcher.state !== 'idle', refused: refused !== undefined, told, chosen });
  const until = phaseAt(budget.rules.phases, now)?.until;
  const several = sections.length > shown.length;
  return (
    <>
      <PageTitle over={budget.title} title={words.title} lead={words.lead[rules.form]} />
      <Mistakes wrong={wrong} fields={[]} />
      {told.cast ? (
        <Notice tone="info" word={shell.word.info} title={words.alreadyCast(format.dateTime(told.cast.at))}>
          {words.alreadyText} <Anchor href={`${page}?paso=emitido`}>{words.receiptTitle}</Anchor>
        </Notice>
      ) : (
        unfinished(ballot) && (
          <Notice tone="warning" word={shell.word.warning} title={words.saved}>
            <Anchor href={`${page}?paso=revisar`}>{words.review}</Anchor>
          </Notice>
        )
      )}
      <p className="ballot-about soft">
        {until && words.until(format.dateTime(until), left(until))} {words.order}
      </p>
      {several && (
        <p>
          <Anchor className="more" href={`${page}?paso=zona`}>
            {undecided ? words.pick : words.pickOther}
          </Anchor>
        </p>
      )}
      {shown.length > 1 && (
        <nav aria-label={words.headings}>
          <ul className="ballot-headings">
            {shown.map(({ heading, projects }) => {
              const count = projects.filter(({ id }) => chosen.includes(id)).length;
              return (
                <li key={heading.id}>
                  <Anchor href={`#zona-${heading.id}`}>{heading.name}</Anchor>{' '}
                  <span className="soft">{words.chosen(count, format.number(count))}</span>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
      <Form method="post" action={page} ref={form} onChange={mark} className="ballot" aria-label={words.title}>
        {shown.map(
          ({ heading, group }) =>
            several && group.choose === 'one' && <input key={heading.id} type="hidden" name="zona" value={heading.id} />,
        )}
        {shown.map((section) => (
          <SectionOf
            key={section.heading.id}
            budget={budget.id}
            section={section}
            rules={rules}
            first={first}
            chosen={chosen}
            state={words[state]}
          />
        ))}
        <div className="ballot-end actions">
          <span className="without-scripts">
            <Button name="deed" value="save" variant="secondary" size="large">
              {words.save}
            </Button>
          </span>
          <Button name="deed" value="review" size="large" icon="vote" pending={leavingFor && shell.loading}>
            {words.review}
          </Button>
        </div>
      </Form>
      {refused && (
        <p className="field-error" role="alert">
          {words.failed} {refused.error.message}
        </p>
      )}
      <Announcement>{data && state !== 'saving' ? words[state] : ''}</Announcement>
      <Leaving when={unfinished(told)} within={`/presupuestos/${budget.id}`} />
    </>
  );
}

type State = 'saving' | 'failed' | 'nothing' | 'asCast' | 'savedChange' | 'saved';

/** In which of its states the ballot is, said beside the purse. */
function stateOf({ saving, refused, told, chosen }: { saving: boolean; refused: boolean; told: Ballot; chosen: readonly string[] }): State {
  if (saving) return 'saving';
  if (refused) return 'failed';
  if (unfinished(told)) return told.cast ? 'savedChange' : 'saved';
  return told.cast && chosen.length > 0 ? 'asCast' : 'nothing';
}

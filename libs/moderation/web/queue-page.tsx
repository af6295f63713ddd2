import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import { useActionData, useLoaderData, useLocation, useNavigation, type LoaderFunctionArgs } from 'react-router';
import { moderation as contract } from '../contract.ts';
import { QueueState, type QueueItem } from '../domain/queue.ts';
import { Concern, Track } from '../domain/reasons.ts';
import { Subject } from '../domain/report.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { PostForm, classes } from '@participa/kit/parts/elements.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { loaderResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DecisionFields } from './decision-fields.tsx';
import { JustDone } from './just-done.tsx';
import { ModerationFrame } from './moderation-frame.tsx';
import { QueueCard } from './queue-card.tsx';
import { filtersIn, QueueFilters } from './queue-filters.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { queuePath } from '../paths.ts';
import styles from './moderation.module.css';

export { action } from './moderation-action.ts';

/** A page of the queue, as its address narrows it, and the filters that I keep. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const requested = queryOf(args, queuePath);
  const query = {
    state: QueueState.safeParse(requested.state).data ?? 'open',
    track: Track.safeParse(requested.track).data,
    concern: Concern.safeParse(requested.concern).data,
    what: Subject.safeParse(requested.what).data,
    ...(requested.mine === 'yes' && { mine: 'yes' as const }),
    after: requested.after,
  };
  const page = await loaderResult(args.request, call(contract.queue, { query }));
  const saved = await call(contract.filters);
  return { page, saved: saved.items, state: query.state };
}

export function Component() {
  const { page, saved } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const query = useQuery(queuePath);
  return (
    <ModerationFrame title={moderation.title} lead={moderation.lead}>
      <JustDone />
      <QueueFilters saved={saved} />
      {page.items.length > 0 ? (
        <Cases items={page.items} />
      ) : (
        <EmptyState art={<EmptyStateArt name="emptyMailbox" />} title={moderation.none} level={2}>
          {moderation.noneText}
        </EmptyState>
      )}
      {page.next && (
        <Pagination
          label={moderation.pages}
          next={{ href: queuePath({ ...filtersIn(query), after: page.next }), label: moderation.next }}
        />
      )}
    </ModerationFrame>
  );
}

/** The cases with a box each, and below them what is done with the chosen ones. One plain form: it works without scripts. */
function Cases({ items }: { items: readonly QueueItem[] }) {
  const { state } = useLoaderData<typeof loader>();
  const { formKey } = useSite();
  const moderation = useTexts(moderationAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const { pathname, search } = useLocation();
  const intent = useNavigation().formData?.get('intent');
  const chosen = refusal?.submitted['items']?.split(',') ?? [];
  const nothingChosen = refusal?.error.fields?.some(({ path }) => path === 'items');
  const shownRefusal: FormRefusal | undefined =
    refusal && nothingChosen ? { ...refusal, error: { ...refusal.error, message: moderation.nothingChosen, fields: [] } } : refusal;
  const form = useForm(shownRefusal, {
    rule: { label: moderation.rule, hint: moderation.ruleHint },
    facts: { label: moderation.facts, hint: moderation.factsHint },
  });
  const pending = (name: string) => intent === name && moderation.working;
  return (
    // Emptied after each decision: the chosen cases are no longer listed.
    <PostForm
      key={refusal ? 'again' : formKey}
      action={`${pathname}${search}`}
      className={styles.cases}
      noValidate
      aria-label={moderation.bulk}
    >
      {form.errors}
      <ul className={styles.caseList}>
        {items.map((item) => (
          <li key={item.id}>
            <QueueCard
              item={item}
              checkbox={
                state === 'open' && (
                  <label className={styles.caseChoice}>
                    <input type="checkbox" name="items" value={item.id} className="choice-box" defaultChecked={chosen.includes(item.id)} />
                    <span className="visually-hidden">{moderation.choose(item.title)}</span>
                  </label>
                )
              }
            />
          </li>
        ))}
      </ul>
      {state === 'open' && (
        <Panel title={moderation.bulk}>
          <p>{moderation.bulkLead}</p>
          <div className="form">
            <DecisionFields form={form} />
          </div>
          <div className={classes('actions', styles.caseActions)}>
            <Button name="intent" value="dismiss" variant="secondary" icon="check" pending={pending('dismiss')}>
              {moderation.dismiss}
            </Button>
            <Button name="intent" value="hide" variant="danger" icon="eye-off" pending={pending('hide')}>
              {moderation.hide}
            </Button>
            <Button name="intent" value="take" variant="quiet" icon="user-round" pending={pending('take')}>
              {moderation.take}
            </Button>
            <Button name="intent" value="release" variant="quiet" pending={pending('release')}>
              {moderation.release}
            </Button>
          </div>
        </Panel>
      )}
    </PostForm>
  );
}

import { useActionData, useLoaderData, useLocation, useNavigation, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { moderation as contract } from '../contract.ts';
import { QueueState, type QueueItem } from '../domain/queue.ts';
import { Concern, Track } from '../domain/reasons.ts';
import { Subject } from '../domain/report.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { loaderResult, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { newIdempotencyKey, toolsOf } from '@participa/shell/page-tools.ts';
import { DecisionFields } from './decision-fields.tsx';
import { JustDone } from './just-done.tsx';
import { ModerationFrame } from './moderation-frame.tsx';
import { QueueCard } from './queue-card.tsx';
import { filterQueryOf, QueueFilters } from './queue-filters.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';

export { action } from './moderation-action.ts';

/** A page of the queue, as its address narrows it, and the filters that I keep. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const search = new URL(args.request.url).searchParams;
  const after = search.get('after') ?? undefined;
  const query = {
    state: QueueState.safeParse(search.get('state')).data ?? 'open',
    track: Track.safeParse(search.get('track')).data,
    concern: Concern.safeParse(search.get('concern')).data,
    what: Subject.safeParse(search.get('what')).data,
    ...(search.get('mine') === 'yes' && { mine: 'yes' as const }),
    after,
  };
  const page = await loaderResult(args.request, call(contract.queue, { query }));
  const saved = await call(contract.filters);
  return { page, saved: saved.items, state: query.state, key: newIdempotencyKey() };
}

export function Component() {
  const { page, saved } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const [search] = useSearchParams();
  const pathWith = (changed: Record<string, string>) =>
    `/moderacion?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(filterQueryOf(search))), ...changed })}`;
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
      {page.next && <Pagination label={moderation.pages} next={{ href: pathWith({ after: page.next }), label: moderation.next }} />}
    </ModerationFrame>
  );
}

/** The cases with a box each, and below them what is done with the chosen ones. One plain form: it works without scripts. */
function Cases({ items }: { items: readonly QueueItem[] }) {
  const { state, key } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const { pathname, search } = useLocation();
  const intent = useNavigation().formData?.get('deed');
  const chosen = refusal?.submitted['items']?.split(',') ?? [];
  const nothingChosen = refusal?.error.fields?.some(({ path }) => path === 'items');
  const shownRefusal: FormRefusal | undefined =
    refusal && nothingChosen ? { ...refusal, error: { ...refusal.error, message: moderation.nothingChosen, fields: [] } } : refusal;
  const pending = (name: string) => intent === name && moderation.working;
  return (
    // Emptied after each deed: what was chosen is no longer there.
    <PostForm key={refusal ? 'again' : key} action={`${pathname}${search}`} className="cases" noValidate aria-label={moderation.bulk}>
      <HiddenFields fields={{ key }} />
      <FormErrors refusal={shownRefusal} fields={['rule', 'facts']} names={{ rule: moderation.rule, facts: moderation.facts }} />
      <ul className="case-list">
        {items.map((item) => (
          <li key={item.id}>
            <QueueCard
              item={item}
              checkbox={
                state === 'open' && (
                  <label className="case-choice">
                    <input type="checkbox" name="items" value={item.id} className="choice-box" defaultChecked={chosen.includes(item.id)} />
                    <span className="said">{moderation.choose(item.title)}</span>
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
            <DecisionFields refusal={refusal} ruleHint={moderation.ruleHint} factsHint={moderation.factsHint} />
          </div>
          <div className="actions case-deeds">
            <Button name="deed" value="dismiss" variant="secondary" icon="check" pending={pending('dismiss')}>
              {moderation.dismiss}
            </Button>
            <Button name="deed" value="hide" variant="danger" icon="eye-off" pending={pending('hide')}>
              {moderation.hide}
            </Button>
            <Button name="deed" value="take" variant="quiet" icon="user-round" pending={pending('take')}>
              {moderation.take}
            </Button>
            <Button name="deed" value="release" variant="quiet" pending={pending('release')}>
              {moderation.release}
            </Button>
          </div>
        </Panel>
      )}
    </PostForm>
  );
}

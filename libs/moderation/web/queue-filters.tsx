import { useLocation } from 'react-router';
import { QueueState } from '../domain/queue.ts';
import { concerns, tracks } from '../domain/reasons.ts';
import { queuePath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Filters as FilterForm } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import styles from './moderation.module.css';

interface SavedFilter {
  id: string;
  name: string;
  query: string;
}

/** What narrows the queue, in the order in which it is written into the address. */
const filterNames = ['state', 'track', 'concern', 'what', 'mine'] as const;

type Filters = Partial<Record<(typeof filterNames)[number], string>>;

/** What of an address is a filter; the open cases are what a queue shows without one. */
export const filtersIn = (query: Filters): Filters =>
  Object.fromEntries(filterNames.flatMap((name) => (query[name] && query[name] !== 'open' ? [[name, query[name]]] : [])));

/** Narrows the queue; a narrowed queue has an address, and can be kept under a name. */
export function QueueFilters({ saved }: { saved: readonly SavedFilter[] }) {
  const moderation = useTexts(moderationAdminTexts);
  const requested = useQuery(queuePath);
  const { pathname, search: searchString } = useLocation();
  const filters = filtersIn(requested);
  // As the API keeps a filter, under the API's names.
  const query = new URLSearchParams(filters).toString();
  const value = (name: (typeof filterNames)[number]) => requested[name] ?? '';
  const alreadySaved = saved.some((each) => each.query === query);
  return (
    <div className={styles.queueFilters}>
      <details className={styles.queueNarrow} open={query !== ''}>
        <summary>{moderation.filters}</summary>
        <FilterForm
          action={queuePath()}
          label={moderation.filters}
          submit={
            <div className="actions">
              <Button variant="secondary" icon="list-filter">
                {moderation.filter}
              </Button>
              {query && (
                <LinkButton href={queuePath()} variant="quiet">
                  {moderation.clear}
                </LinkButton>
              )}
            </div>
          }
        >
          <Select
            key={`state ${value('state')}`}
            name={queuePath.names.state}
            label={moderation.state}
            defaultValue={value('state') || 'open'}
            options={QueueState.options.map((each) => ({ value: each, label: moderation.states[each] }))}
          />
          <Select
            key={`track ${value('track')}`}
            name={queuePath.names.track}
            label={moderation.track}
            defaultValue={value('track')}
            options={[{ value: '', label: moderation.every }, ...tracks.map((each) => ({ value: each, label: moderation.tracks[each] }))]}
          />
          <Select
            key={`concern ${value('concern')}`}
            name={queuePath.names.concern}
            label={moderation.concern}
            defaultValue={value('concern')}
            options={[
              { value: '', label: moderation.every },
              ...concerns.map((each) => ({ value: each, label: moderation.concerns[each] })),
            ]}
          />
          <Select
            key={`what ${value('what')}`}
            name={queuePath.names.what}
            label={moderation.what}
            defaultValue={value('what')}
            options={[
              { value: '', label: moderation.every },
              ...(['proposal', 'comment'] as const).map((each) => ({ value: each, label: moderation.whats[each] })),
            ]}
          />
          <Checkbox
            key={`mine ${value('mine')}`}
            name={queuePath.names.mine}
            value="yes"
            label={moderation.mine}
            defaultChecked={value('mine') === 'yes'}
          />
        </FilterForm>
      </details>
      {saved.length > 0 && (
        <section className={styles.savedFilters} aria-label={moderation.saved}>
          <p className="label">{moderation.saved}</p>
          <ul>
            {saved.map(({ id, name, query: savedQuery }) => (
              <li key={id}>
                <Tag href={queuePath(Object.fromEntries(new URLSearchParams(savedQuery)))} current={savedQuery === query} icon="bookmark">
                  {name}
                </Tag>
                <PostForm action={`${pathname}${searchString}`}>
                  <HiddenFields fields={{ intent: 'drop', filter: id }} />
                  <button className={styles.dropFilter} aria-label={moderation.dropFilter(name)}>
                    <Icon name="x" />
                  </button>
                </PostForm>
              </li>
            ))}
          </ul>
        </section>
      )}
      {query && !alreadySaved && (
        <details className={styles.saveFilter}>
          <summary>{moderation.save}</summary>
          <PostForm action={`${pathname}${searchString}`} className="form">
            <HiddenFields fields={{ intent: 'save', query }} />
            <TextField name="name" label={moderation.saveName} required maxLength={40} autoComplete="off" />
            <Button variant="secondary" icon="bookmark">
              {moderation.save}
            </Button>
          </PostForm>
        </details>
      )}
    </div>
  );
}

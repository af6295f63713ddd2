import { useLocation, useSearchParams } from 'react-router';
import { QueueState } from '../domain/queue.ts';
import { concerns, tracks } from '../domain/reasons.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';

interface SavedFilter {
  id: string;
  name: string;
  query: string;
}

/** The names of the filters in the address, in the order in which they are written into it. */
const filterNames = ['state', 'track', 'concern', 'what', 'mine'] as const;

/** What of an address is a filter, as it is kept. */
export function filterQueryOf(search: URLSearchParams): string {
  return new URLSearchParams(
    filterNames.flatMap((name) => (search.get(name) && search.get(name) !== 'open' ? [[name, search.get(name)!]] : [])),
  ).toString();
}

/** Narrows the queue; a narrowed queue has an address, and can be kept under a name. */
export function QueueFilters({ saved }: { saved: readonly SavedFilter[] }) {
  const moderation = useTexts(moderationAdminTexts);
  const [search] = useSearchParams();
  const { pathname, search: searchString } = useLocation();
  const query = filterQueryOf(search);
  const value = (name: string) => search.get(name) ?? '';
  const alreadySaved = saved.some((each) => each.query === query);
  return (
    <div className="queue-filters">
      <details className="queue-narrow" open={query !== ''}>
        <summary>{moderation.filters}</summary>
        <Filters
          action="/moderacion"
          label={moderation.filters}
          submit={
            <div className="actions">
              <Button variant="secondary" icon="list-filter">
                {moderation.filter}
              </Button>
              {query && (
                <LinkButton href="/moderacion" variant="quiet">
                  {moderation.clear}
                </LinkButton>
              )}
            </div>
          }
        >
          <Select
            key={`state ${value('state')}`}
            name="state"
            label={moderation.state}
            defaultValue={value('state') || 'open'}
            options={QueueState.options.map((each) => ({ value: each, label: moderation.states[each] }))}
          />
          <Select
            key={`track ${value('track')}`}
            name="track"
            label={moderation.track}
            defaultValue={value('track')}
            options={[{ value: '', label: moderation.every }, ...tracks.map((each) => ({ value: each, label: moderation.tracks[each] }))]}
          />
          <Select
            key={`concern ${value('concern')}`}
            name="concern"
            label={moderation.concern}
            defaultValue={value('concern')}
            options={[
              { value: '', label: moderation.every },
              ...concerns.map((each) => ({ value: each, label: moderation.concerns[each] })),
            ]}
          />
          <Select
            key={`what ${value('what')}`}
            name="what"
            label={moderation.what}
            defaultValue={value('what')}
            options={[
              { value: '', label: moderation.every },
              ...(['proposal', 'comment'] as const).map((each) => ({ value: each, label: moderation.whats[each] })),
            ]}
          />
          <Checkbox
            key={`mine ${value('mine')}`}
            name="mine"
            value="yes"
            label={moderation.mine}
            defaultChecked={value('mine') === 'yes'}
          />
        </Filters>
      </details>
      {saved.length > 0 && (
        <section className="saved-filters" aria-label={moderation.saved}>
          <p className="label">{moderation.saved}</p>
          <ul>
            {saved.map(({ id, name, query: savedQuery }) => (
              <li key={id}>
                <Tag href={`/moderacion?${savedQuery}`} current={savedQuery === query} icon="bookmark">
                  {name}
                </Tag>
                <PostForm action={`${pathname}${searchString}`}>
                  <HiddenFields fields={{ deed: 'drop', filter: id }} />
                  <button className="drop-filter" aria-label={moderation.dropFilter(name)}>
                    <Icon name="x" />
                  </button>
                </PostForm>
              </li>
            ))}
          </ul>
        </section>
      )}
      {query && !alreadySaved && (
        <details className="save-filter">
          <summary>{moderation.save}</summary>
          <PostForm action={`${pathname}${searchString}`} className="form">
            <HiddenFields fields={{ deed: 'save', query }} />
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

import { Form, useSubmit } from 'react-router';
import { proposalStates } from '../domain/proposal.ts';
import { proposalsPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { HiddenFields } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import type { Listing } from './listing.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './proposals.module.css';

/** What the fields are called in the address. */
const { names } = proposalsPath;

/** Looking for words and narrowing by zone, topic and state; asks by GET, so that what is found has an address. */
export function FilterForm({ listing: { q, zone, topic, state, process, order } }: { listing: Listing }) {
  const tenant = useTenant();
  const proposals = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const submit = useSubmit();
  const { list } = proposals;
  const count = [zone, topic, state].filter(Boolean).length;
  const optionsOf = (list: readonly { key: string; name: string }[]) => list.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Form
      action={proposalsPath()}
      className={styles.listFilters}
      aria-label={list.filters}
      onSubmit={(event) => {
        // An address without empty parts is one that can be passed on.
        event.preventDefault();
        const filledFields = [...new FormData(event.currentTarget)].filter(
          (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
        );
        void submit(new URLSearchParams(filledFields), { action: proposalsPath() });
      }}
    >
      <HiddenFields
        fields={{
          ...(order && order !== 'relevance' && order !== 'random' ? { [names.order]: order } : {}),
          ...(process ? { [names.process]: process } : {}),
        }}
      />
      <div className="search">
        <label className="visually-hidden" htmlFor="list-search">
          {shell.searchLabel}
        </label>
        <input
          id="list-search"
          className="search-input"
          type="search"
          name={names.q}
          defaultValue={q}
          placeholder={shell.searchHint}
          maxLength={200}
          enterKeyHint="search"
        />
        <button className="search-button" aria-label={shell.search}>
          <Icon name="search" />
        </button>
      </div>
      <details className="list-narrow">
        <summary className={styles.listNarrowMark}>
          <Icon name="list-filter" />
          {list.filtersOpen(count)}
        </summary>
        <div className="filters">
          <Select
            name={names.zone}
            label={list.zone}
            defaultValue={zone ?? ''}
            options={[{ value: '', label: list.everyZone }, ...optionsOf(tenant.zones)]}
          />
          <Select
            name={names.topic}
            label={list.topic}
            defaultValue={topic ?? ''}
            options={[{ value: '', label: list.everyTopic }, ...optionsOf(tenant.topics)]}
          />
          <Select
            name={names.state}
            label={list.state}
            defaultValue={state ?? ''}
            options={[{ value: '', label: list.everyState }, ...proposalStates.map((value) => ({ value, label: shell.state[value] }))]}
          />
          <Button variant="secondary">{list.apply}</Button>
        </div>
      </details>
    </Form>
  );
}

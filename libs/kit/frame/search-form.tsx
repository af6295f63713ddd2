import { Icon } from '../parts/icon.tsx';

export interface SearchFormProps {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly name?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly id?: string;
}

/** A search box that asks by GET, so that an answer has an address. */
export function SearchForm({ action, label, button, name = 'q', value, placeholder, id = 'search' }: SearchFormProps) {
  return (
    <form role="search" action={action} className="search" aria-label={label}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="search-input"
        type="search"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        enterKeyHint="search"
      />
      <button className="search-button" aria-label={button}>
        <Icon name="search" />
      </button>
    </form>
  );
}

/** A name of an address's query: alone, or with the words its values are written with, by their English identifiers. */
export type QueryName = string | { readonly name: string; readonly values: Readonly<Record<string, string>> };
export type QueryNames = Readonly<Record<string, QueryName>>;

type Params<Pattern extends string> = Pattern extends `${infer Start}/${infer Rest}`
  ? [...Params<Start>, ...Params<Rest>]
  : Pattern extends `:${infer Name}`
    ? [Name]
    : [];
type Texts<Names extends readonly string[]> = Names extends [string, ...infer Rest extends string[]] ? [string, ...Texts<Rest>] : [];

type Value<Name extends QueryName> = Name extends { readonly values: infer Values } ? keyof Values & string : string;
type Written<Name extends QueryName> = Name extends string ? string | number | readonly string[] : Value<Name>;

/** What an address is written with: undefined, null and empty values are left out. */
export type QueryInput<Names extends QueryNames> = { readonly [Name in keyof Names]?: Written<Names[Name]> | null | undefined };
/** What an address was asked with; an empty value is none. */
export type QueryValues<Names extends QueryNames> = { [Name in keyof Names]?: Value<Names[Name]> };

export interface PagePath<Pattern extends string = string, Names extends QueryNames = QueryNames> {
  /** The address: `projectPath(budget, project, { done: 'saved' })`. */
  (...given: [...Texts<Params<Pattern>>, query?: QueryInput<Names>]): `/${string}`;
  /** What the table of routes lists: `/presupuestos/:id`. */
  readonly pattern: Pattern;
  /** The names in the address, for the fields of forms that ask by GET. */
  readonly names: { readonly [Name in keyof Names]: string };
  /** The values as they stand in the address, for the options of such forms. */
  readonly words: { readonly [Name in keyof Names]: Names[Name] extends { readonly values: infer Values } ? Values : undefined };
  read(search: URLSearchParams): QueryValues<Names>;
  /** Whether an address, of a form or a link, is one of this page. */
  matches(address: string | undefined): boolean;
}

/** The names of a pattern's parameters. */
export type ParamOf<Pattern extends string> = Params<Pattern>[number];

const nameOf = (name: QueryName): string => (typeof name === 'string' ? name : name.name);

const toWord = (name: QueryName, value: string): string => (typeof name === 'string' ? value : (name.values[value] ?? value));

function fromWord(name: QueryName, word: string): string | undefined {
  if (typeof name === 'string') return word;
  return Object.keys(name.values).find((value) => name.values[value] === word);
}

function search(names: QueryNames, query: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams();
  for (const [key, given] of Object.entries(query)) {
    const name = names[key];
    if (name === undefined) continue;
    for (const value of [given].flat()) {
      if (value === undefined || value === null || value === '') continue;
      written.append(nameOf(name), toWord(name, String(value)));
    }
  }
  return written.size > 0 ? `?${written}` : '';
}

function read(names: QueryNames, query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => {
      const word = query.get(nameOf(name));
      const value = word ? fromWord(name, word) : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/**
 * Declares the address of a page, once for links, redirects, mails and the table of routes. Its query is named in English here
 * and in the site's language in the address: `pagePath('/propuestas', { zone: 'zona' })({ zone: 'norte' })` is `/propuestas?zona=norte`.
 */
export function pagePath<const Pattern extends `/${string}`, const Names extends QueryNames = Record<never, never>>(
  pattern: Pattern,
  names: Names = {} as Names,
): PagePath<Pattern, Names> {
  const write = (...given: (string | QueryInput<Names> | undefined)[]): string => {
    let at = 0;
    const path = pattern.replace(/:\w+/g, () => encodeURIComponent(String(given[at++])));
    return path + search(names, (given[at] as QueryInput<Names> | undefined) ?? {});
  };
  const whole = new RegExp(`^${pattern.replace(/:\w+/g, '[^/?#]+')}(?=$|[?#])`);
  return Object.assign(write, {
    pattern,
    names: Object.fromEntries(Object.entries(names).map(([key, name]) => [key, nameOf(name)])),
    words: Object.fromEntries(Object.entries(names).map(([key, name]) => [key, typeof name === 'string' ? undefined : name.values])),
    read: (asked: URLSearchParams) => read(names, asked),
    matches: (address: string | undefined) => address !== undefined && whole.test(address),
  }) as unknown as PagePath<Pattern, Names>;
}

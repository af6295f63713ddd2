// What other rooms' statements read of people: expressions that look one person up by the id in `column`.

const ofPerson = (column: string) => `people person WHERE person.tenant_id = $tenant AND person.id = ${column}`;

/** An author's name and roles as `AuthorJson`: `authorJson('p.author_id')`. */
export const authorJson = (column: string): string =>
  `(SELECT json_build_object('name', person.name, 'roles', person.roles) FROM ${ofPerson(column)})`;

/** Somebody by id and name as `PersonRefJson`, NULL for nobody. */
export const personRefJson = (column: string): string =>
  `(SELECT json_build_object('id', person.id, 'name', person.name) FROM ${ofPerson(column)})`;

/** Since when an account exists and until when it is blocked, as `AccountJson`. */
export const accountJson = (column: string): string =>
  `(SELECT json_build_object('since', person.created_at, 'blockedUntil', person.blocked_until) FROM ${ofPerson(column)})`;

/** Holds a person's row until the end of the transaction, so that what she does at the same time happens one after the other. */
export const lockPerson = `SELECT FROM people WHERE tenant_id = $tenant AND id = $person FOR UPDATE`;

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

/** Somebody's name, NULL for nobody. */
export const personName = (column: string): string => `(SELECT person.name FROM ${ofPerson(column)})`;

/** The account that proved to be the roll's entry whose key is in `column`, as `RollAccountJson`; NULL for none. */
export const rollAccountJson = (column: string): string =>
  `(SELECT json_build_object('id', person.id, 'name', person.name, 'email', person.email, 'roles', person.roles,
     'language', person.language, 'blockedUntil', person.blocked_until, 'blockedFor', person.blocked_for, 'since', person.created_at)
     FROM people person WHERE person.tenant_id = $tenant AND person.roll_key = ${column})`;

/** How many accounts are verified by the roll. */
export const verifiedAccounts = `(SELECT count(*)::int FROM people person
  WHERE person.tenant_id = $tenant AND person.roll_key IS NOT NULL AND person.verified_at IS NOT NULL)`;

/** How many accounts there are; with `$confirmed`, how many whose address is confirmed. */
export const accountCount = `(SELECT count(*)::int FROM people person
  WHERE person.tenant_id = $tenant AND (person.email_confirmed_at IS NOT NULL OR NOT $confirmed::boolean))`;

/** Whether another account than `$person` proved to be the roll's entry `$key`. */
export const provedByAnother = `EXISTS (SELECT FROM people person
  WHERE person.tenant_id = $tenant AND person.roll_key = $key AND person.id <> $person)`;

/** Moves verified people to the zones that the roll has for them now. `entries` is a SELECT of `key` and `zone`. */
export const moveToZones = (entries: string): string =>
  `UPDATE people person SET zone = entry.zone FROM (${entries}) entry
    WHERE person.tenant_id = $tenant AND person.roll_key = entry.key AND person.zone IS DISTINCT FROM entry.zone`;

/** How many people there are, counted up to a limit. */
export const peopleUpTo = (limit: number): string =>
  `(SELECT count(*)::int FROM (SELECT FROM people person WHERE person.tenant_id = $tenant LIMIT ${limit}) counted)`;

/** Those who work for the government, with confirmed addresses, as a JSON array of rows for its trial government. */
export const staffToCopy = `(
  SELECT jsonb_agg(to_jsonb(person) - '{tenant_id,opener_hash,roll_key,born,zone,verified_at}'::text[]) FROM people person
   WHERE person.tenant_id = $tenant AND person.roles && '{admin,moderator,evaluator,officer}' AND person.email_confirmed_at IS NOT NULL)`;

/** Takes from everybody the proof of being on the roll, as a statement. */
export const forgetRollProofs = `UPDATE people SET roll_key = NULL, verified_at = NULL WHERE tenant_id = $tenant AND roll_key IS NOT NULL`;

import type { RoomName, RoomRefusalCode } from './room.ts';

/**
 * How a request itself is refused, with the HTTP status; what a room refuses stands in its manifest. A code without its sentence in
 * every language does not compile.
 */
export const requestRefusals = {
  // the request
  invalid_input: 400,
  malformed_json: 400,
  malformed_request: 400,
  too_large: 413,
  file_missing: 400,
  unsupported_media: 415,
  method_not_allowed: 405,
  cross_site: 403,
  too_many_requests: 429,
  idempotency_reused: 422,
  busy: 503,
  unexpected: 500,
  // where, and who asks for what
  unknown_place: 404,
  place_suspended: 503,
  not_signed_in: 401,
  not_allowed: 403,
  not_found: 404,
} as const satisfies Record<string, number>;

export type RequestRefusalCode = keyof typeof requestRefusals;

export type RefusalCode = RequestRefusalCode | RoomRefusalCode;

/** A refusal's sentence, made of its facts. */
export type RefusalSentence = (facts: Readonly<Record<string, string | number>>) => string;

/** A sentence for each way in which a request as such is refused. */
export type RequestRefusalSentences = Readonly<Record<RequestRefusalCode, RefusalSentence>>;

/** The sentences of one room's refusals: leaving one out does not compile. */
export type RefusalSentences<Name extends RoomName> = Readonly<Record<RoomRefusalCode<Name>, RefusalSentence>>;

/** Why something cannot be done now, as a value: the API refuses with it, a button is disabled with it, a message explains it. */
export interface Obstacle {
  code: RefusalCode;
  facts?: Record<string, string | number>;
}

/** One wrong field of an input: `path` is the field's name ("title", "projects.3"), `code` says what is wrong with it. */
export interface FieldError {
  path: string;
  code: FieldErrorCode;
  facts?: Record<string, string | number>;
}

/** What can be wrong with a field. */
export const fieldErrorCodes = [
  'required',
  'too_short',
  'too_long',
  'too_small',
  'too_big',
  'not_text',
  'not_number',
  'not_one_of',
  'not_email',
  'not_id',
  'unknown_field',
  'password_weak',
  'wrong_format',
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** A sentence for each thing that can be wrong with a field. */
export type FieldSentences = Readonly<Record<FieldErrorCode, RefusalSentence>>;

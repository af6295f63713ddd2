/**
 * Every way the platform says no, and the HTTP status it says it with. The sentences are in `messages`: a code
 * without its sentence in every language does not compile.
 */
export const refusals = {
  // the request itself
  invalid_input: 400,
  malformed_json: 400,
  malformed_request: 400,
  too_large: 413,
  unsupported_media: 415,
  method_not_allowed: 405,
  cross_site: 403,
  too_many_requests: 429,
  idempotency_reused: 422,
  busy: 503,
  unexpected: 500,
  // who asks
  unknown_place: 404,
  place_suspended: 503,
  not_signed_in: 401,
  not_allowed: 403,
  wrong_credentials: 401,
  wrong_code: 401,
  email_unconfirmed: 409,
  invitation_over: 410,
  last_admin: 409,
  operator_role: 409,
  // governments
  slug_taken: 409,
  export_first: 409,
  has_sandbox: 409,
  slug_differs: 409,
  zone_in_use: 409,
  topic_in_use: 409,
  not_ready: 409,
  picture_refused: 400,
  map_refused: 400,
  import_refused: 400,
  // what is asked for
  not_found: 404,
  proposal_withdrawn: 409,
  proposal_closed: 409,
  edit_window_over: 409,
  too_many_supports_to_edit: 409,
  edited_meanwhile: 409,
  draft_limit: 409,
  comment_deleted: 409,
  own_comment: 409,
  comment_edit_over: 409,
  // who may, in a process
  not_on_roll: 409,
  too_young: 409,
  other_zone: 409,
  phase_closed: 409,
  process_suspended: 409,
  process_cancelled: 409,
  // managing a process
  process_not_draft: 409,
  process_not_open: 409,
  process_not_suspended: 409,
  phases_wrong: 409,
  phases_past: 409,
  rules_incomplete: 409,
  count_form: 409,
  rules_fixed: 409,
  rules_changed: 409,
  nothing_changed: 409,
  // roll, desk and paper
  file_missing: 400,
  roll_import_running: 409,
  already_verified: 409,
  roll_no_match: 409,
  desk_sitting_open: 409,
  no_desk_sitting: 409,
  desk_unknown_person: 409,
  desk_no_account: 409,
  desk_has_account: 409,
  desk_account_taken: 409,
  paper_batch_closed: 409,
  paper_same_person: 409,
  paper_not_entered: 409,
  paper_entries_differ: 409,
  paper_counts_differ: 409,
  paper_wrong_line: 409,
  paper_needs_roll: 409,
  // moderation
  hidden_by_moderation: 410,
  not_hidden: 409,
  party_to_it: 409,
  own_decision: 409,
  undo_over: 409,
  appeal_over: 409,
  appealed_already: 409,
  appeal_decided: 409,
  blocked: 403,
  blocked_already: 409,
  too_many_links: 409,
  // ballots
  ballot_empty: 400,
  ballot_twice: 400,
  ballot_unknown_project: 400,
  ballot_two_headings: 409,
  ballot_over_budget: 409,
  ballot_too_many: 409,
  ballot_too_few: 409,
  ballot_other_channel: 409,
  ballots_closed: 409,
  vote_not_over: 409,
  papers_open: 409,
  count_impossible: 409,
  not_counted: 409,
  // the office of budgets
  voting_began: 409,
  project_withdrawn: 409,
  reason_missing: 409,
  cost_missing: 409,
  cost_over_heading: 409,
  heading_in_use: 409,
  group_in_use: 409,
  proposal_taken: 409,
  not_a_winner: 409,
  stage_backwards: 409,
  rule_refuses: 409,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusals;

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

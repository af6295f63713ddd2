import type { ErrorSentences } from '../errors-shape.ts';

export const errors: ErrorSentences = {
  refusals: {
    invalid_input: () => 'Some answers need mending. Nothing you wrote was lost.',
    malformed_json: () => 'The request is not well-formed JSON. Check quotes, commas and braces.',
    malformed_request: () => 'The request arrived incomplete or malformed. Please try again.',
    too_large: () => 'The request is too large. Shorten it and send it again.',
    unsupported_media: () => 'This request must be sent as JSON (Content-Type: application/json).',
    method_not_allowed: () => 'This address does not take that method.',
    cross_site: () => 'The request came from another site and was not accepted. Do it from this page.',
    too_many_requests: (f) => `Too many tries in a row. Wait ${wait(f['seconds'])} and try again.`,
    idempotency_reused: () => 'This sending key was already used for another request.',
    busy: () => 'Many people are taking part right now. Wait a few seconds and try again.',
    unexpected: () => 'Something failed on our side. It has been noted; please try again in a moment.',
    unknown_place: () => 'There is no municipality at this address. Check that it is spelled correctly.',
    not_signed_in: () => 'To do this you need to sign in.',
    not_allowed: () => 'Your account is not allowed to do this.',
    wrong_credentials: () => 'The e-mail or the password does not match. Check them, or ask for a code by e-mail.',
    wrong_code: () => 'The code is not right or has expired. Ask for a new one.',
    email_unconfirmed: () => 'First confirm your e-mail with the code we sent you.',
    not_found: () => 'This does not exist or is no longer published.',
    proposal_withdrawn: () => 'The author withdrew this proposal. It can be read, but takes no more supports or comments.',
    proposal_closed: () => 'This proposal has been answered and takes no changes or supports.',
    edit_window_over: (f) => `The ${f['days']} days in which this proposal could be reworded are over.`,
    too_many_supports_to_edit: (f) => `More than ${f['supports']} people support what is written: it can no longer be changed.`,
    edited_meanwhile: () => 'This proposal changed while you were rewording it. What you wrote is still here: compare and save again.',
    draft_limit: (f) => `You already have ${f['drafts']} drafts. Publish or discard one before starting another.`,
    comment_deleted: () => 'This comment was deleted by its author.',
    own_comment: () => 'You cannot vote on your own comment.',
    comment_edit_over: (f) => `A comment can be reworded for ${f['hours']} hours; that time has passed.`,
  },
  fields: {
    required: () => 'This is missing.',
    too_short: (f) => `It is too short: write at least ${f['minimum']} characters.`,
    too_long: (f) => `It is too long: at most ${f['maximum']} characters.`,
    too_small: (f) => `It must be ${f['minimum']} or more.`,
    too_big: (f) => `It must be ${f['maximum']} or less.`,
    not_text: () => 'Text goes here.',
    not_number: () => 'A number goes here.',
    not_one_of: (f) => `It is not one of the options: ${f['values']}.`,
    not_email: () => 'It does not look like an e-mail. Write it like name@example.com.',
    not_id: () => 'It is not an identifier.',
    unknown_field: () => 'This is not expected here.',
    password_weak: () => 'It is easy to guess. Use at least 10 characters, for instance three unrelated words.',
    wrong_format: () => 'It does not have the expected form.',
  },
};

function wait(seconds: string | number | undefined): string {
  const count = Number(seconds ?? 60);
  return count <= 90 ? `${count} seconds` : `${Math.ceil(count / 60)} minutes`;
}

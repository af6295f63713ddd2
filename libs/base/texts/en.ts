import type { RequestSentences } from '../refusal-texts.ts';

export const texts: RequestSentences = {
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
    place_suspended: () => 'This site is suspended for now. Everything done here is kept.',
    not_signed_in: () => 'To do this you need to sign in.',
    not_allowed: () => 'Your account is not allowed to do this.',
    not_found: () => 'This does not exist or is no longer published.',
    file_missing: () => 'The file is missing. Choose one and send it again.',
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

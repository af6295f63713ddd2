import type { RequestRefusalSentences } from '../refusals.ts';

export const texts: RequestRefusalSentences = {
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
};

function wait(seconds: string | number | undefined): string {
  const count = Number(seconds ?? 60);
  return count <= 90 ? `${count} seconds` : `${Math.ceil(count / 60)} minutes`;
}

import type { Reason } from '../domain/reasons.ts';

/** Why something is reported or hidden, in words. */
export const reasons: Record<Reason, string> = {
  spam: 'Advertising or repeated messages',
  off_topic: 'Nothing to do with the subject',
  duplicate: 'Already published elsewhere',
  own_data: 'Shows personal data of mine',
  threat: 'Threat',
  intimate_image: 'Intimate image',
  doxxing: 'Somebody’s private data',
  harassment: 'Harassment',
  hate: 'Discrimination or hate',
  impersonation: 'Pretends to be somebody else',
  political_gender_violence: 'Gender-based political violence',
  minor_at_risk: 'A minor at risk',
};

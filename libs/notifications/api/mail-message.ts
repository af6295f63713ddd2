/** A mail on its way out. `id` stays the same however often it is tried; `senderName` is the name of the government. */
export interface MailMessage {
  id: string;
  senderName: string;
  /** Where answers go; nowhere in particular when null. */
  replyTo?: string | null;
  to: string;
  subject: string;
  text: string;
}

/** Sends one mail, or throws: `NotAccepted` when trying again is of no use, anything else when it may help. */
export type Transport = (mail: MailMessage) => Promise<void>;

/** The installation's transport, as a provider. */
export const TRANSPORT = Symbol('transport');

/** The address will never take this mail; `code` is the mail server's. */
export class NotAccepted extends Error {
  constructor(readonly code: number) {
    super(`Not accepted: ${code}`);
  }
}

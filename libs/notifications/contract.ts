import { array, object, string } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { Moment } from '@participa/base/moment.ts';
import { route } from '@participa/base/route.ts';

/** A mail that development caught instead of sending. */
const CaughtMail = object({ id: Id, at: Moment, to: string(), subject: string(), text: string() });

export const inbox = {
  list: route('GET /dev/mail', {
    summary: 'Mails caught by a development installation; does not exist in production',
    can: 'public.read',
    reply: object({ items: array(CaughtMail) }),
  }),
};

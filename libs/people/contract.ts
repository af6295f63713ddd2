import { nullable, object, string } from 'zod';
import { Email } from '@participa/base/email.ts';
import { Credentials, Me, NewPassword, OneTimeCode, SignUp } from './domain/person.ts';
import { Language } from '@participa/base/language.ts';
import { line } from '@participa/base/text.ts';
import { route } from '@participa/base/route.ts';

/** What is answered whether or not the address has an account: the rest comes by mail. */
const SentTo = object({ email: string() });

export const people = {
  signUp: route('POST /people', {
    summary: 'Open an account; a code goes to the address. The answer is the same when the address already has one',
    can: 'account.open',
    records: ['person.signed_up'],
    body: SignUp.strict(),
    reply: SentTo,
    status: 202,
    rateLimit: 'sending-mail',
  }),
  confirm: route('POST /people/confirmations', {
    summary: 'Confirm the address of a new account with the code from the mail, and sign in',
    can: 'account.open',
    records: ['person.confirmed', 'person.signed_in'],
    body: object({ email: Email, code: OneTimeCode }).strict(),
    reply: Me,
    status: 201,
    rateLimit: 'signing-in',
  }),
  me: route('GET /people/me', { summary: 'The person who is signed in', can: 'account.own', reply: Me }),
  change: route('PATCH /people/me', {
    summary: 'Change my name or my language',
    can: 'account.own',
    records: ['person.changed'],
    body: object({ name: line(2, 80).optional(), language: nullable(Language).optional() }).strict(),
    reply: Me,
  }),
  changePassword: route('PUT /people/me/password', {
    summary: 'Change my password; `current` is the password of now or a one-time code. Every other session of mine ends',
    can: 'account.own',
    records: ['person.password_changed'],
    body: object({ current: string().max(200), next: NewPassword }).strict(),
    rateLimit: 'signing-in',
  }),
};

export const sessions = {
  sendCode: route('POST /sessions/codes', {
    summary: 'Send a one-time code to an address, to sign in without a password. The answer is the same for an unknown address',
    can: 'account.open',
    recordsNothing: 'Whether an address has an account is told to nobody, the log included.',
    body: object({ email: Email }).strict(),
    reply: SentTo,
    status: 202,
    rateLimit: 'sending-mail',
  }),
  open: route('POST /sessions', {
    summary: 'Sign in with e-mail and password, or with a one-time code; answers a cookie',
    can: 'account.open',
    records: ['person.signed_in', 'person.confirmed'],
    body: Credentials,
    reply: Me,
    status: 201,
    rateLimit: 'signing-in',
  }),
  close: route('DELETE /sessions/current', { summary: 'Sign out', can: 'account.own', records: ['person.signed_out'] }),
};

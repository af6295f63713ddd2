import type { Messages } from '../messages.ts';

export const failures: Messages['failures'] = {
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be misspelled, or what you were looking for is no longer published.',
  },
  notAllowed: {
    title: 'You cannot see this page',
    text: 'Your account is not allowed to see it. If you think this is a mistake, talk to the municipality.',
  },
  unknownTenant: {
    title: 'There is no municipality here',
    text: (host) => `There is no government at ${host}. Check that the address is spelled correctly.`,
    goTo: (host) => `Go to ${host}`,
  },
  suspended: {
    title: 'Site suspended',
    text: 'This government’s site is suspended for now. Everything done here is kept and comes back when it goes on.',
  },
  broken: { title: 'Something failed on our side', text: 'It was nothing you did. Please try again in a moment.' },
};

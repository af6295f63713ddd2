import { Statistics } from './domain/statistics.ts';
import { route } from '@participa/base/route.ts';

export const statistics = {
  all: route('GET /statistics', {
    summary: 'How many take part, by month, zone and channel; groups of fewer than ten are not told',
    can: 'statistics.read',
    reply: Statistics,
  }),
  file: route('GET /statistics.csv', { summary: 'The same as CSV', can: 'statistics.read', file: true }),
};

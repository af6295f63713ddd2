import { enum as oneOf, object, record, string, unknown } from 'zod';
import { route } from '@participa/base/route.ts';

const Health = object({ status: oneOf(['ok']) });

export const platform = {
  live: route('GET /health/live', { summary: 'The process runs', can: 'public.read', anywhere: true, reply: Health }),
  ready: route('GET /health/ready', {
    summary: 'The process can serve: its database answers',
    can: 'public.read',
    anywhere: true,
    reply: Health,
  }),
  openapi: route('GET /openapi.json', {
    summary: 'This document',
    can: 'public.read',
    anywhere: true,
    reply: record(string(), unknown()),
    shared: true,
  }),
};

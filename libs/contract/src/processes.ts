import { array, object } from 'zod';
import { Id } from '@participa/domain/identifier.ts';
import { Process, ProcessAct } from '@participa/domain/processes/process.ts';
import { route } from './route.ts';

const one = object({ id: Id });

export const processes = {
  list: route('GET /processes', { summary: 'Processes that are or were open, the latest first', can: 'public.read', reply: object({ items: array(Process) }), shared: true }),
  one: route('GET /processes/:id', { summary: 'A process: its phases, its frozen rules and their hash', can: 'public.read', params: one, reply: Process, shared: true }),
  acts: route('GET /processes/:id/acts', {
    summary: 'What was done to a process in public, the latest first: opening, amendments, suspension, count',
    can: 'public.read',
    params: one,
    reply: object({ items: array(ProcessAct) }),
    shared: true,
  }),
};

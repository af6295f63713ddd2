import { defineApiRoom } from '@participa/platform/api-room.ts';
import { adminProcesses, processes } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { processesRefusals } from '../texts/texts.ts';
import { Processes1763900000008 } from './migrations/0008-processes.ts';
import { ProcessesModule } from './processes.module.ts';

export const processesApi = defineApiRoom({
  room,
  names,
  refusals: processesRefusals,
  module: ProcessesModule,
  routes: { processes, adminProcesses },
  migrations: [Processes1763900000008],
});

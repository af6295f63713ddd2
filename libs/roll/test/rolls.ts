import { roll } from '../contract.ts';
import type { RollImport } from '../domain/verdict.ts';
import type { TestAccount } from '@participa/api-test/world.ts';
import type { Voice } from '@participa/api-test/voice.ts';

/** Sends a roll file as a form does, and waits until it is read. */
export async function importRoll(voice: Voice, content: string | Buffer, name = 'padron.csv'): Promise<RollImport> {
  const answer = await voice.post('/api/roll/imports').attach('file', Buffer.from(content), name);
  if (answer.status !== 202) throw new Error(`The import was refused: ${answer.status} ${answer.text}`);
  return ended(voice, (answer.body as RollImport).id);
}

/** The import once it is over. */
async function ended(voice: Voice, id: string): Promise<RollImport> {
  for (let tries = 0; tries < 600; tries++) {
    const state = await voice.call(roll.one, { params: { id } });
    if (state.state !== 'running') return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The import does not end');
}

/** Puts people on the roll of Bahía Blanca: number, birth date, zone. */
export async function onRoll(admin: TestAccount, people: [number: string, born: string, zone?: string][]): Promise<void> {
  await importRoll(
    admin.inBahia,
    ['dni,nacimiento,barrio', ...people.map(([number, born, zone = '']) => [number, born, zone].join(','))].join('\n'),
  );
}

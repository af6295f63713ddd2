import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { delimiterOf } from './columns.ts';
import type { Reading } from './read-row.ts';
import { RollReader } from './roll-reader.ts';

/** Rolls as offices send them, with what is in them counted; invented people. They stand beside the repository. */
const folder = resolve('../shared/data/padron');
const there = existsSync(folder);
if (!there) console.warn('Skipped: no rolls in ../shared/data/padron beside the repository.');
const whenThere = there ? describe : describe.skip;

const zones = [
  'Villa Rosas',
  'Cabildo',
  'Patagonia',
  'Noroeste',
  'General Daniel Cerri',
  'Norte',
  'Universitario',
  'Villa Mitre',
  'Harding Green',
  'Las Villas',
  'Centro',
  'Ingeniero White',
].map((name) => ({
  key: name.toLowerCase().replace(/ /g, '-'),
  name,
}));

/** Counts verdicts and remarks of a file without quotes; keys are told apart here. */
function count(name: string, encoding: string) {
  const text = new TextDecoder(encoding).decode(readFileSync(resolve(folder, name)));
  const delimiter = delimiterOf(text.slice(0, 20_000));
  const reader = new RollReader({ country: 'AR', zones, today: '2026-11-22' });
  const [verdicts, remarks, keys] = [{} as Record<string, number>, {} as Record<string, number>, new Set<string>()];
  for (const line of text.split(/\r?\n/)) {
    const reading = reader.push(line.split(delimiter));
    if (!reading) continue;
    const again = isRepeated(reading, keys);
    if (reading.entry) keys.add(reading.entry.keyText);
    countOne(verdicts, again ? 'duplicate' : (reading.fault ?? 'accepted'));
    // The statistics were counted before rows were doubled.
    if (!again) for (const remark of reading.remarks) countOne(remarks, remark);
  }
  return { verdicts, remarks, keys };
}

function isRepeated({ entry, fault }: Reading, keys: ReadonlySet<string>): boolean {
  if (fault === 'duplicate') return true;
  return entry !== undefined && fault !== 'no_document' && keys.has(entry.keyText);
}

function countOne(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

whenThere('A roll as an office sent it', () => {
  it('has a verdict for each of its rows, and as many of each kind as its statistics say', () => {
    const told = JSON.parse(readFileSync(resolve(folder, 'padron_sucio_estadisticas.json'), 'utf8')) as Record<string, number>;
    const { verdicts, remarks } = count('padron_sucio_cp1252.csv', 'windows-1252');
    expect(Object.values(verdicts).reduce((sum, some) => sum + some, 0)).toBe(told['filas']);
    expect(verdicts).toEqual({
      accepted: expect.any(Number) as number,
      duplicate: told['dup'],
      no_document: told['sinDoc'],
      deceased: told['fallecido'],
    });
    expect(remarks).toEqual({ dotted: told['puntos'], serial: told['serial'], minor: told['menores'] });
  });

  it('names the same people as its clean twin', () => {
    const clean = count('padron_limpio.csv', 'utf-8');
    expect(clean.verdicts).toEqual({ accepted: 5_000 });
    const dirty = count('padron_sucio_cp1252.csv', 'windows-1252');
    expect([...dirty.keys].filter((key) => !clean.keys.has(key) && !key.includes('||'))).toEqual([]);
  });
});

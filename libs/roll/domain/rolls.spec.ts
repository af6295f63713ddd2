import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { delimiterOf } from './columns.ts';
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
    const again =
      reading.fault === 'duplicate' || (reading.entry !== undefined && reading.fault !== 'no_document' && keys.has(reading.entry.keyText));
    if (reading.entry) keys.add(reading.entry.keyText);
    const verdict = again ? 'duplicate' : (reading.fault ?? 'accepted');
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    // The statistics were counted before rows were doubled.
    if (!again) for (const remark of reading.remarks) remarks[remark] = (remarks[remark] ?? 0) + 1;
  }
  return { verdicts, remarks, keys };
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

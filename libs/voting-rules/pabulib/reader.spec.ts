import fc from 'fast-check';
import { electionOf } from '../election.ts';
import { MalformedPabulib } from './malformed.ts';
import { PabulibReader, type PabulibFile } from './reader.ts';
import { pabulibLines } from './writer.ts';

const meta = 'META\nkey;value\nbudget;100\nvote_type;approval\nnum_votes;2\n';
const projects = 'PROJECTS\nproject_id;cost\na;10\nb;20\n';
const votes = 'VOTES\nvoter_id;vote\n1;a\n2;a,b\n';

function read(text: string | Uint8Array, pieces = 1 << 20): PabulibFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reader = new PabulibReader();
  for (let at = 0; at < bytes.length; at += pieces) reader.push(bytes.slice(at, at + pieces));
  return reader.close();
}

const ballots = ({ election: { projects: list, ballots: cast } }: PabulibFile) =>
  Array.from({ length: cast.count }, (_, ballot) =>
    Array.from(cast.choices.subarray(cast.starts[ballot], cast.starts[ballot + 1]), (project) => list[project]!.id),
  );

describe('a .pb file is read as it was meant', () => {
  const plain = [['a'], ['a', 'b']];

  it.each([
    ['plainly', meta + projects + votes],
    ['with CRLF', (meta + projects + votes).replaceAll('\n', '\r\n')],
    ['with a byte order mark and no last line end', `\ufeff${meta}${projects}${votes}`.trimEnd()],
    ['with quotes, spaces and blank lines', `${meta}\n${projects}\n\nVOTES\n"voter_id";"vote"\n"1";" a "\n2;"a,b"\n\n`],
    [
      'with columns in another order, and more of them',
      `${meta}PROJECTS\nname;cost;project_id\n"x;\n""y""";10;a\n;20;b\nVOTES\nage;vote;voter_id\n30;a;1\n31;a,b;2\n`,
    ],
    ['with trailing empty columns', `${meta}${projects}VOTES\nvoter_id;vote;age\n1;a\n2;a,b;;;\n`],
    ['with a duplicate in a ballot', `${meta}${projects}VOTES\nvoter_id;vote\n1;a,a\n2;a,b,a\n`],
  ])('%s', (_, text) => {
    expect(ballots(read(text))).toEqual(plain);
    for (const pieces of [1, 2, 3, 7, 64]) expect(ballots(read(text, pieces))).toEqual(plain);
  });

  it('counts empty ballots', () => {
    expect(ballots(read(`${meta}${projects}VOTES\nvoter_id;vote\n1;\n2;a\n3\n`))).toEqual([[], ['a'], []]);
  });

  it('keeps decimals exact, in the smallest unit that all amounts need', () => {
    const { election } = read(
      'META\nkey;value\nbudget;2372571.24\nvote_type;approval\nPROJECTS\nproject_id;cost\na;0.1\nb;999999999\nVOTES\nvoter_id;vote\n1;a\n',
    );
    expect(election).toMatchObject({ budget: 237257124, decimals: 2, projects: [{ cost: 10 }, { cost: 99999999900 }] });
  });

  it('pairs points with projects; decimals and zeros too, the last of a duplicate stands', () => {
    const { election } = read(
      `META\nkey;value\nbudget;1\nvote_type;cumulative\n${projects}VOTES\nvoter_id;vote;points\n1;a,b;3,0\n2;b,a;1.5,2\n3;a,a;1,4\n`,
    );
    expect(Array.from(election.ballots.values!)).toEqual([30, 0, 15, 20, 40]);
    expect(election.ballots.valueDecimals).toBe(1);
  });

  it('notes what its numbers say wrongly', () => {
    expect(read(`${meta}${projects}VOTES\nvoter_id;vote\n1;a,a\n`).notes).toEqual([
      { code: 'num-votes-differs', declared: 2, counted: 1 },
      { code: 'duplicates-in-ballots', counted: 1 },
    ]);
  });

  it('comes back the same after writing', () => {
    const entry = fc.uniqueArray(fc.constantFrom('a', 'b;c', 'd"e'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.integer({ min: 0, max: 9999 }), (cast, budget) => {
        const list = ['a', 'b;c', 'd"e'].map((id, index) => ({ id, cost: index * 150, name: `Línea; "${id}"`, zone: 'Ñu' }));
        const election = electionOf({ projects: list, budget, places: 2, ballots: cast });
        const text = [...pabulibLines(election, { meta: [['description', 'a;b']], voterId: (ballot) => String(ballot) })].join('');
        const again = read(text);
        expect(ballots(again)).toEqual(cast);
        expect(again.election.projects.map(({ id, name }) => [id, name])).toEqual(list.map(({ id, name }) => [id, name]));
        expect(again.election.budget / 10 ** again.election.decimals).toBe(budget / 100);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is wrong is named with line and column', () => {
  const columns = Array.from({ length: 1_000_000 }, () => 'x').join(';');

  it.each([
    ['an empty file', '', 'missing-section', 2, 1],
    ['no META', projects + votes, 'missing-section', 1, 1],
    ['no PROJECTS', meta + votes, 'missing-section', 6, 1],
    ['no VOTES', meta + projects, 'missing-section', 11, 1],
    ['no budget', 'META\nkey;value\nvote_type;approval\n' + projects + votes, 'missing-key', 4, 1],
    ['a budget in words', meta.replace('100', 'much') + projects + votes, 'not-a-number', 3, 2],
    ['an unclear amount', meta + projects.replace('20', '1,000') + votes, 'not-a-number', 9, 2],
    ['a negative cost', meta + projects.replace('20', '-20') + votes, 'negative', 9, 2],
    ['a project twice', meta + projects.replace('b;', 'a;') + votes, 'repeated-project', 9, 1],
    ['no cost column', meta + projects.replace('cost', 'price') + votes, 'missing-column', 7, 1],
    ['an unknown project on a ballot', meta + projects + votes.replace('a,b', 'a,z'), 'unknown-project', 13, 2],
    ['an unknown vote type', meta.replace('approval', 'shouting') + projects + votes, 'unknown-vote-type', 4, 2],
    ['a million columns among the votes', `${meta}${projects}${votes}${columns}\n`, 'too-many-columns', 14, 3],
    ['a million columns among the projects', `${meta}${projects}${columns}\n${votes}`, 'too-many-columns', 10, 3],
    ['a million columns in META', `${meta}${columns}\n${projects}${votes}`, 'too-many-columns', 6, 3],
    ['an open quote', meta + projects + votes + '3;"a\n', 'open-quote', 14, 1],
    ['a section twice', meta + projects + votes + 'PROJECTS\n', 'repeated-section', 14, 1],
    [
      'points for nobody',
      meta.replace('approval', 'cumulative') + projects + 'VOTES\nvoter_id;vote;points\n1;a,b;3\n',
      'points-mismatch',
      12,
      3,
    ],
    ['zero bytes', meta + projects + votes + '\0', 'not-text', 14, 1],
  ])('%s', (_, text, code, line, column) => {
    expect(thrown(text)).toMatchObject({ code, line, column });
  });

  it('bytes that are no text', () => {
    expect(thrown(new Uint8Array([0xff, 0xfe, 0x41, 0x0a]))).toMatchObject({ code: 'not-text', line: 1 });
  });

  it('never fails in another way, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(60), (noise, at) => {
        const bytes = [...new TextEncoder().encode(meta + projects + votes)];
        bytes.splice(at, noise.length, ...noise);
        const error = thrown(Uint8Array.from(bytes));
        expect(error === undefined || error instanceof MalformedPabulib).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  function thrown(text: string | Uint8Array): unknown {
    try {
      read(text);
      return undefined;
    } catch (error) {
      return error;
    }
  }
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

const good =
  'META\nkey;value\ndescription;Barrio\nbudget;100\nvote_type;approval\nrule;greedy\nPROJECTS\n' +
  'project_id;cost;selected\n9;60;1\n10;60;0\nVOTES\nvoter_id;vote\n1;9\n2;9,10\n';

describe('participa-verify', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'participa-verify-'));
    const files = {
      'good.pb': good,
      'no-votes.pb': good.slice(0, good.indexOf('VOTES')),
      'unknown.pb': good.replace('2;9,10', '2;9,11'),
      'negative.pb': good.replace('9;60', '9;-60'),
      'binary.pb': '\u0000\u0001\u0002',
      'wide.pb': `${good}${'x;'.repeat(1_000_000)}x\n`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const job = (rule: string, file = 'good.pb') => JSON.stringify({ file, rule, params: {} });
    writeFileSync(join(folder, 'jobs.ndjson'), [job('greedy'), job('greedy', 'negative.pb'), job('equal-shares')].join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function ask(...argv: string[]) {
    const said = { out: '', err: '' };
    const code = await run(argv, {
      environment: { LANG: 'es_AR.UTF-8' },
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    });
    return { code, ...said };
  }

  it('prints one JSON object with what was decided', async () => {
    const { code, out, err } = await ask(
      'tally',
      join(folder, 'good.pb'),
      '--rule',
      'equal-shares',
      '--param',
      'utility=cost',
      '--param',
      'completion=none',
      '--json',
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      rule: 'equal-shares',
      parameters: { utility: 'cost', completion: 'none' },
      selected: ['9'],
      cost: '60',
      ties: [],
    });
  });

  it.each(['no-votes.pb', 'unknown.pb', 'negative.pb', 'binary.pb', 'wide.pb', 'missing.pb', ''])(
    'answers %j with exit code 2 and one line',
    async (name) => {
      const { code, out, err } = await ask('tally', join(folder, name), '--rule', 'greedy');
      const complaints = err
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('['));
      expect(code).toBe(2);
      if (name !== '') expect([out, complaints.length]).toEqual(['', 1]);
      expect(err).not.toMatch(/ at .*\.ts/);
    },
  );

  it.each([[['tally']], [['tally', 'x.pb', '--parm', 'a=b']], [['sing']], [['tally', '--jobs', 'nowhere.ndjson']]])(
    'refuses %j',
    async (argv) => {
      const { code, err } = await ask(...argv);
      expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    },
  );

  it('counts jobs in order and says which failed', async () => {
    const { code, out } = await ask('tally', '--jobs', join(folder, 'jobs.ndjson'));
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(2);
    expect(lines.map(({ rule }) => rule)).toEqual(['greedy', 'greedy', 'equal-shares']);
    expect(lines.map((line) => 'error' in line)).toEqual([false, true, false]);
  });

  it.each([
    ['es', 'Qué se decidió'],
    ['en', 'What was decided'],
    ['pt', 'O que se decidiu'],
  ])('reports to a neighbour in %s', async (language, heading) => {
    const { code, out } = await ask('tally', join(folder, 'good.pb'), '--rule', 'greedy', '--lang', language);
    expect(code).toBe(0);
    expect(out).toContain(heading.toLocaleUpperCase(language));
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('compares with what the file itself says', async () => {
    expect(await ask('tally', join(folder, 'good.pb'), '--check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('igual (greedy)') as string,
    });
  });

  it('lists the rules with their parameters', async () => {
    expect((await ask('rules')).out).toContain('--param utility="cost"');
  });
});

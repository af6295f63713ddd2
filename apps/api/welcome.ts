import type { Config } from '@participa/platform/config.ts';
import type { DemoAccount } from './load-demo.ts';

/** What a start prints once it serves: where to go, and who may sign in. */
export function welcome({ port, baseDomain, production }: Config, accounts: readonly DemoAccount[]): string {
  const at = (slug?: string) => `${production ? 'https' : 'http'}://${slug ? `${slug}.` : ''}${baseDomain}${production ? '' : `:${port}`}`;
  const cities = [...new Set(accounts.map(({ tenant }) => tenant))].filter((slug) => slug !== 'red');
  const lines = ['', '  Participa is ready.', '', `  ${at()}   the network`, ...cities.map((slug) => `  ${at(slug)}`)];
  const [first] = accounts;
  if (first) {
    lines.push('', `  People of the demonstration (password ${first.password}):`);
    for (const { email, role, verified } of accounts) lines.push(`    ${email.padEnd(34)} ${role}${verified ? ', verified' : ''}`);
    lines.push('', `  Mails, codes included: ${at(cities[0])}/dev/mail`);
  }
  return [...lines, '', '  Ctrl-C ends everything, database included.', ''].join('\n');
}

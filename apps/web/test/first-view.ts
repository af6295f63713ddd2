import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

/** What the scripts of a first view may weigh, in KB of 1,024 bytes, each compressed with gzip. */
export const firstViewLimits = { front: 130, proposal: 140, ballot: 155, admin: 180 } as const;

export interface FirstView {
  files: number;
  /** KB over the line: compressed as the browser took it, with the headers of each answer. */
  wire: number;
  /** KB of the same scripts with gzip, without headers. */
  gzip: number;
}

const KB = 1024;

/** Opens a page without a cache, and weighs the scripts that it asks for until it rests. */
export async function firstView(context: BrowserContext, address: string): Promise<FirstView> {
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    const scripts = new Set<string>();
    let wire = 0;
    devtools.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) wire += encodedDataLength;
    });
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const gzip = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    return { files: scripts.size, wire: wire / KB, gzip: gzip / KB };
  } finally {
    await page.close();
  }
}

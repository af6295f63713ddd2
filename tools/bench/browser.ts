import type { Browser, Page } from 'playwright-core';
import { firstViewLimits } from '@participa/web-test/first-view.ts';
import { launchChromium } from '@participa/web-test/chromium.ts';
import { idOf } from './rows.ts';
import type { Town } from './town.ts';
import { ask } from './speed.ts';
import { atMost, median, print, short, type Verdict } from './verdict.ts';

/** A cheap phone on a middling network: the processor four times slower, 9 Mbit/s, 100 ms. */
const phone = { cpu: 4, bytesPerSecond: (9 * 1_000_000) / 8, latency: 100 };
const KB = 1024;
const scriptLimits: Record<string, number> = { 'front page': firstViewLimits.front, 'a proposal': firstViewLimits.proposal };
const BLANK = 'a blank page, for comparison';

interface Seen {
  status: number;
  /** Milliseconds until the largest piece of the first view is painted. */
  lcp: number;
  /** How much the page moved under the reader's eyes (CLS). */
  shift: number;
  /** Bytes over the wire, compressed: scripts, and all. */
  scripts: number;
  total: number;
}

/** What a first visit feels like: the front page of a government and a proposal, in a real browser without a cache. */
export async function browser({ application, bare }: Town): Promise<Verdict[]> {
  console.log('· pages in a browser…');
  const demo = 'bahia-blanca.localhost';
  const { text } = await ask(application, { path: '/api/proposals?order=discussed&take=1', headers: { host: demo } });
  const mostDiscussed = (JSON.parse(text) as { items: { id: string }[] }).items[0]?.id ?? idOf('proposal', 1);
  const pages: Record<string, string> = {
    [BLANK]: `http://localhost:${bare.port}/blank`,
    'front page': `http://${demo}:${application.port}/`,
    'a proposal': `http://${demo}:${application.port}/propuestas/${mostDiscussed}`,
  };
  const chromium = await launchChromium();
  const rows: (string | number)[][] = [];
  const verdicts: Verdict[] = [];
  try {
    for (const [name, address] of Object.entries(pages)) {
      await visit(chromium, address);
      const seen: Seen[] = [];
      for (let time = 0; time < 5; time++) seen.push(await visit(chromium, address));
      const of = (what: keyof Seen) => median(seen.map((one) => one[what]));
      rows.push([name, of('status'), of('lcp'), of('shift'), short(of('scripts') / KB), short(of('total') / KB)]);
      if (name === BLANK) continue;
      verdicts.push(
        { what: `${name}: answers`, figure: String(of('status')), target: '200', held: of('status') === 200 },
        atMost(`${name}: largest paint`, of('lcp'), 1_500, ' ms'),
        atMost(`${name}: scripts`, of('scripts') / KB, scriptLimits[name] ?? Infinity, ' KB'),
        atMost(`${name}: in all`, of('total') / KB, 300, ' KB'),
        atMost(`${name}: layout shift`, of('shift'), 0.1),
      );
    }
  } finally {
    await chromium.close();
  }
  print(
    `Pages at ${phone.cpu}× slower CPU, 9 Mbit/s, ${phone.latency} ms, first visit`,
    ['page', 'status', 'LCP ms', 'CLS', 'scripts KB', 'all KB'],
    rows,
  );
  return verdicts;
}

async function visit(chromium: Browser, address: string): Promise<Seen> {
  const context = await chromium.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true });
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latency,
      downloadThroughput: phone.bytesPerSecond,
      uploadThroughput: phone.bytesPerSecond,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu });
    const kinds = new Map<string, string>();
    const bytes = { scripts: 0, total: 0 };
    devtools.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes.total += encodedDataLength;
      if (kinds.get(requestId) === 'Script') bytes.scripts += encodedDataLength;
    });
    await page.addInitScript(observe);
    const response = await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    return { status: response?.status() ?? 0, ...(await painted(page)), ...bytes };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it: notes paints and shifts. */
function observe(): void {
  const seen = { lcp: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.lcp = startTime))).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const painted = (page: Page): Promise<{ lcp: number; shift: number }> =>
  page.evaluate(() => (window as unknown as { seen: { lcp: number; shift: number } }).seen);

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const pages = createServer((request, reply) => {
  reply.setHeader('content-type', 'text/html; charset=utf-8');
  reply.end(
    `<!doctype html><title>Prueba</title><h1>Buen día, ${request.headers.host?.split(':')[0]}</h1><script>document.title ` +
      `+= ' hidratada'</script>`,
  );
});
let browser: Browser;
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  port = (pages.address() as AddressInfo).port;
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => pages.close(resolve));
});

test.each(['localhost', 'bahia-blanca.localhost', 'envigado.localhost'])(
  'a real browser reads, runs and paints a page of %s',
  async (host) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(`http://${host}:${port}/`);
    expect(await page.getByRole('heading').innerText()).toBe(`Buen día, ${host}`);
    expect(await page.title()).toBe('Prueba hidratada');
    const box = await page.getByRole('heading').boundingBox();
    expect(box?.height).toBeGreaterThan(20);
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    await page.close();
  },
);

import { present } from '@participa/base/present.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { copyOf, migrate, testSecret, type TestDatabase } from '@participa/api-test/databases.ts';
import { launchChromium } from './chromium.ts';

const root = resolve(__dirname, '../../..');
const demoPassword = 'participa-demo';

/** Everything as a visitor meets it: the built platform on a database of its own with the demonstration told, and a real Chromium. */
export class Site {
  private constructor(
    private readonly store: TestDatabase,
    private readonly application: ChildProcess,
    readonly port: number,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Site> {
    const [store, port, browser] = [await copyOf('participa_demonstration', tellDemonstration), await freePort(), await launchChromium()];
    return new Site(store, await startApplication(store.adminUrl, port), port, browser);
  }

  /** The address of a path at a tenant; no slug is the network. */
  url(path: string, slug: string | undefined = 'bahia-blanca'): string {
    return `http://${slug ? `${slug}.` : ''}localhost:${this.port}${path}`;
  }

  /** A browser window of one person: nobody in particular, or signed in as `email`. */
  async window(email?: string, options: BrowserContextOptions = {}): Promise<Window> {
    const context = await this.browser.newContext({
      locale: 'es-AR',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      bypassCSP: true,
      ...options,
    });
    const window = new Window(context, await context.newPage());
    if (email) await this.signIn(context, email);
    return window;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await stop(this.application);
    await this.store.drop();
  }

  /** By the API, with the cookie kept by the browser: the form has a journey of its own. */
  private async signIn(context: BrowserContext, email: string): Promise<void> {
    const slug = present(email.split('@')[1]).replace('.test', '');
    const answer = await context.request.post(`http://127.0.0.1:${this.port}/api/sessions`, {
      data: { email, password: demoPassword },
      headers: { host: new URL(this.url('/', slug)).host },
    });
    const token = /participa=([\w-]{43})/.exec(answer.headers()['set-cookie'] ?? '')?.[1];
    if (!token) throw new Error(`${email} could not sign in: ${answer.status()}`);
    await context.addCookies([{ name: 'participa', value: token, url: this.url('/', slug) }]);
  }
}

/** One person's window, and what went wrong in it unseen. */
export class Window {
  readonly troubles: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.troubles.push(String(error)));
    page.on('console', (message) => {
      // A refusal is an answer that the page shows; everything else on the console is ours to mend.
      if (message.type() === 'error' && !/the server responded with a status of (4\d\d)/.test(message.text()))
        this.troubles.push(message.text());
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** The application as it is built, once it is ready. In an empty database it tells the demonstration first. */
async function startApplication(databaseUrl: string, port: number): Promise<ChildProcess> {
  const application = spawn(process.execPath, [resolve(root, 'dist/api/main.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: databaseUrl,
      PARTICIPA_SECRET: testSecret,
      PARTICIPA_PAGES: resolve(root, 'dist/web'),
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, fail) => {
    application.stdout.on('data', (chunk: Buffer) => chunk.includes('Participa is ready') && ready());
    application.once('exit', (code) => fail(new Error(`The application ended (${code})`)));
  });
  return application;
}

async function stop(application: ChildProcess): Promise<void> {
  const ended = new Promise((done) => application.once('exit', done));
  application.kill('SIGTERM');
  await ended;
}

/** Once a run: every site begins as a copy of this one, for telling it takes longer than most journeys. */
async function tellDemonstration(adminUrl: string): Promise<void> {
  await migrate(adminUrl);
  await stop(await startApplication(adminUrl, await freePort()));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

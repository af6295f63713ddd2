import { present } from '@participa/base/present.ts';
import request, { type Test } from 'supertest';
import { clientOver, type Call } from '@participa/base/client.ts';

/** Cookies by host, then by name. */
export type Jar = Map<string, Map<string, string>>;
type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One person speaking to one place: requests by path, or typed ones by `call(route, given)`, which throws `Refused`. */
export class Voice {
  constructor(
    private readonly port: number,
    readonly host: string,
    private readonly cookie: (host: string) => string | undefined,
    private readonly jar?: Jar,
    private readonly headers: Record<string, string> = {},
  ) {}

  get(path: string): Test {
    return this.ask('get', path);
  }
  post(path: string, body?: object | string): Test {
    return this.ask('post', path, body);
  }
  put(path: string, body?: object | string): Test {
    return this.ask('put', path, body);
  }
  patch(path: string, body?: object | string): Test {
    return this.ask('patch', path, body);
  }
  delete(path: string): Test {
    return this.ask('delete', path);
  }

  readonly call: Call = clientOver(async ({ method, url, headers, body }) => {
    const { status, body: answer } = await this.with(headers).ask(method.toLowerCase() as Verb, url, body);
    return { status, body: answer as unknown };
  });

  /** The same voice with further headers. */
  with(headers: Record<string, string>): Voice {
    return new Voice(this.port, this.host, this.cookie, this.jar, { ...this.headers, ...headers });
  }

  /** The same voice from another address of the network. */
  from(address: string): Voice {
    return this.with({ 'x-forwarded-for': address });
  }

  private ask(verb: Verb, path: string, body?: object | string): Test {
    const test = request(`http://127.0.0.1:${this.port}`)[verb](path).set('host', this.host);
    const cookie = this.cookie(this.host);
    if (cookie) test.set('cookie', cookie);
    for (const [name, value] of Object.entries(this.headers)) test.set(name, value);
    if (typeof body === 'string' && !('content-type' in this.headers)) test.set('content-type', 'application/json');
    if (body !== undefined) test.send(body);
    if (this.jar)
      test.on('response', (response: { headers: Record<string, string[] | undefined> }) => this.keep(response.headers['set-cookie'] ?? []));
    return test;
  }

  private keep(lines: string[]): void {
    const mine = present(this.jar).get(this.host) ?? new Map<string, string>();
    present(this.jar).set(this.host, mine);
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0(;|$)/i.test(line)) mine.delete(pair.slice(0, at));
      else mine.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Route } from '@participa/base/route.ts';
import { Database } from '../database/database.ts';
import { Idempotency } from '../idempotency.ts';
import { Refusal } from '../refusal.ts';
import type { AskedRequest } from './asker.ts';
import { TRANSACTION, type FileAnswer } from './serve.ts';
import { asksForPages, leadBack } from './form-upload.ts';
import { SharedAnswers } from './shared-answers.ts';
import { parsed } from './wrong-input.ts';

/** What happens around every handler: parse what is asked, run inside the tenant's transaction, let out only what the route lists. */
@Injectable()
export class Exchange implements NestInterceptor {
  private readonly public = new SharedAnswers<Told | undefined>();

  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
  ) {}

  intercept(context: ExecutionContext, handler: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AskedRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    const own = this.reflector.get<string>(TRANSACTION, context.getHandler()) === 'own';
    return from(this.exchange(request, response, own, () => lastValueFrom(handler.handle(), { defaultValue: undefined })));
  }

  private async exchange(request: AskedRequest, response: Response, own: boolean, handle: () => Promise<unknown>): Promise<unknown> {
    const { route_: route, asker } = request;
    request.asked = askedOf(route, request);
    if (route.file) return this.sendFile(request, response, own, handle);
    if (route.upload && asksForPages(request))
      return leadBack(response, route.upload, (await this.reply(request, own, handle)) as { id?: string } | undefined);
    const told = async () => inWords(await this.reply(request, own, handle));
    if (!route.shared || route.method !== 'GET') return this.send(response, await told());
    // The whole address, for a reply may hold links to where it was asked; and the tenant, although the host says it.
    return this.sendShared(
      request,
      response,
      await this.public.ask(`${asker?.tenant.id} ${request.protocol}://${request.headers.host}${request.originalUrl}`, told),
    );
  }

  private async reply(request: AskedRequest, own: boolean, handle: () => Promise<unknown>): Promise<unknown> {
    const { route_: route, asker } = request;
    const work = async () => listed(route, await handle());
    if (own || !asker) return work();
    const who = { tenant: asker.tenant.id, actor: asker.person?.id ?? null };
    const repeatable = route.method === 'POST' ? () => this.idempotency.once(request, work) : work;
    return this.database.inside(who, repeatable, { readOnly: route.method === 'GET' });
  }

  /** A file is read whole inside the transaction, and sent outside of it: a slow line holds no connection of the database. */
  private async sendFile(
    { asker }: AskedRequest,
    response: Response,
    own: boolean,
    handle: () => Promise<unknown>,
  ): Promise<string | StreamableFile> {
    const work = async () => (await handle()) as FileAnswer;
    const { name, type, content } =
      own || !asker
        ? await work()
        : await this.database.inside({ tenant: asker.tenant.id, actor: asker.person?.id ?? null }, work, { readOnly: true });
    response.type(type).set({
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    });
    return typeof content === 'string' ? content : content instanceof Readable ? new StreamableFile(content) : new StreamableFile(content);
  }

  /** What is for one person is kept nowhere. */
  private send(response: Response, told: Told | undefined): string | undefined {
    if (told) response.type('application/json').set('cache-control', 'private, no-store');
    return told?.text;
  }

  /** Shared answers carry a strong tag and may be kept for seconds. */
  private sendShared(request: AskedRequest, response: Response, told: Told | undefined): string | undefined {
    if (!told) return undefined;
    told.tag ??= `"${createHash('sha1').update(told.text).digest('base64url')}"`;
    response.type('application/json').set({ etag: told.tag, 'cache-control': 'public, max-age=5, stale-while-revalidate=30' });
    if (request.headers['if-none-match'] !== told.tag) return told.text;
    response.status(304);
    return undefined;
  }
}

/** A reply as text, and its tag once somebody needed it. */
interface Told {
  text: string;
  tag?: string;
}
const inWords = (reply: unknown): Told | undefined => (reply === undefined ? undefined : { text: JSON.stringify(reply) });

function askedOf(route: Route, request: AskedRequest): NonNullable<AskedRequest['asked']> {
  if (route.body && !request.is('application/json')) throw new Refusal('unsupported_media');
  if (route.upload && !request.is('multipart/form-data')) throw new Refusal('unsupported_media');
  return {
    params: parsed(route.params, request.params),
    query: parsed(route.query, request.query),
    body: route.body ? parsed(route.body, request.body) : undefined,
  };
}

/** Only what the route lists goes out; a reply that is not what it promises is our fault, not the caller's. */
function listed(route: Route, reply: unknown): unknown {
  return route.reply ? route.reply.parse(reply) : undefined;
}

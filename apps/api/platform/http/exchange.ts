import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Route } from '@participa/base/route.ts';
import { recordingOnly } from '../declared-events.ts';
import { Database } from '../database/database.ts';
import { Idempotency } from '../idempotency.ts';
import { Refusal } from '../refusal.ts';
import type { ApiRequest } from './requester.ts';
import { TRANSACTION, type FileAnswer } from './serve.ts';
import { wantsHtml, redirectToForm } from './form-upload.ts';
import { InFlightCache } from './in-flight-cache.ts';
import { parseOrRefuse } from './invalid-input.ts';

/** What happens around every handler: parse the request, run inside the tenant's transaction, send only the fields that the route lists. */
@Injectable()
export class Exchange implements NestInterceptor {
  private readonly sharedReplies = new InFlightCache<SerializedReply | undefined>();

  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly idempotency: Idempotency,
  ) {}

  intercept(context: ExecutionContext, handler: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    const own = this.reflector.get<string>(TRANSACTION, context.getHandler()) === 'own';
    return from(
      recordingOnly(request.route.records, () =>
        this.exchange(request, response, own, () => lastValueFrom(handler.handle(), { defaultValue: undefined })),
      ),
    );
  }

  private async exchange(request: ApiRequest, response: Response, own: boolean, handle: () => Promise<unknown>): Promise<unknown> {
    const { route: route, requester } = request;
    request.input = inputOf(route, request);
    if (route.file) return this.sendFile(request, response, own, handle);
    if (route.upload && wantsHtml(request))
      return redirectToForm(response, route.upload, (await this.reply(request, own, handle)) as { id?: string } | undefined);
    const serialized = async () => serialize(await this.reply(request, own, handle));
    if (!route.shared || route.method !== 'GET') return this.send(response, await serialized());
    // The whole address, because a reply may hold links to it; and the tenant, although the host names it.
    return this.sendShared(
      request,
      response,
      await this.sharedReplies.get(
        `${requester?.tenant.id} ${request.protocol}://${request.headers.host}${request.originalUrl}`,
        serialized,
      ),
    );
  }

  private async reply(request: ApiRequest, own: boolean, handle: () => Promise<unknown>): Promise<unknown> {
    const { route: route, requester } = request;
    const work = async () => onlyListed(route, await handle());
    if (own || !requester) return work();
    const context = { tenant: requester.tenant.id, actor: requester.person?.id ?? null };
    const repeatable = route.method === 'POST' ? () => this.idempotency.once(request, work) : work;
    return this.database.inside(context, repeatable, { readOnly: route.method === 'GET' });
  }

  /** A file is read whole inside the transaction, and sent outside of it: a slow line holds no connection of the database. */
  private async sendFile(
    { requester }: ApiRequest,
    response: Response,
    own: boolean,
    handle: () => Promise<unknown>,
  ): Promise<string | StreamableFile> {
    const work = async () => (await handle()) as FileAnswer;
    const { name, type, content } =
      own || !requester
        ? await work()
        : await this.database.inside({ tenant: requester.tenant.id, actor: requester.person?.id ?? null }, work, { readOnly: true });
    response.type(type).set({
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    });
    if (typeof content === 'string') return content;
    // Two calls: each has its own overload.
    return content instanceof Readable ? new StreamableFile(content) : new StreamableFile(content);
  }

  /** What is for one person is kept nowhere. */
  private send(response: Response, reply: SerializedReply | undefined): string | undefined {
    if (reply) response.type('application/json').set('cache-control', 'private, no-store');
    return reply?.text;
  }

  /** Shared answers carry a strong tag and may be kept for seconds. */
  private sendShared(request: ApiRequest, response: Response, reply: SerializedReply | undefined): string | undefined {
    if (!reply) return undefined;
    reply.tag ??= `"${createHash('sha1').update(reply.text).digest('base64url')}"`;
    response.type('application/json').set({ etag: reply.tag, 'cache-control': 'public, max-age=5, stale-while-revalidate=30' });
    if (request.headers['if-none-match'] !== reply.tag) return reply.text;
    response.status(304);
    return undefined;
  }
}

/** A reply as text, and its tag once somebody needed it. */
interface SerializedReply {
  text: string;
  tag?: string;
}
const serialize = (reply: unknown): SerializedReply | undefined => (reply === undefined ? undefined : { text: JSON.stringify(reply) });

function inputOf(route: Route, request: ApiRequest): NonNullable<ApiRequest['input']> {
  if (route.body && !request.is('application/json')) throw new Refusal('unsupported_media');
  if (route.upload && !request.is('multipart/form-data')) throw new Refusal('unsupported_media');
  return {
    params: parseOrRefuse(route.params, request.params),
    query: parseOrRefuse(route.query, request.query),
    body: route.body ? parseOrRefuse(route.body, request.body) : undefined,
  };
}

/** Only what the route lists goes out; a reply that is not what it promises is our fault, not the caller's. */
function onlyListed(route: Route, reply: unknown): unknown {
  return route.reply ? route.reply.parse(reply) : undefined;
}

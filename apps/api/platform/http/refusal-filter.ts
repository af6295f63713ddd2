import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { RefusalCode } from '@participa/base/refusals.ts';
import type { RefusalBody } from '@participa/base/client.ts';
import { Manifests } from '../manifests.ts';
import { logger } from '../observe/log.ts';
import { Refusal } from '../refusal.ts';
import type { ApiRequest } from './requester.ts';
import { wantsHtml, redirectToForm } from './form-upload.ts';
import { variantOf } from './language.ts';
import { RefusalSentences } from './refusal-sentences.ts';

/**
 * Turns everything thrown into one shape, with a sentence in the person's language. What we did not foresee is logged and says nothing
 * inside.
 */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(
    private readonly manifests: Manifests,
    private readonly sentences: RefusalSentences,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = thrown instanceof Refusal ? thrown : new Refusal(expectedCode(thrown) ?? 'unexpected');
    if (refusal.code === 'unexpected')
      logger.error({ err: thrown, request: request.id, tenant: request.requester?.tenant.slug }, 'unexpected');
    if (response.headersSent) return;
    if (refusal.code === 'too_many_requests' || refusal.code === 'busy') response.set('retry-after', String(refusal.facts['seconds'] ?? 1));
    const { upload } = request.route ?? {};
    if (upload && wantsHtml(request)) return void redirectToForm(response, upload, { refused: refusal.code });
    response
      .status(this.manifests.statusOf(refusal.code))
      .set('cache-control', 'no-store')
      .type('application/json')
      .send(JSON.stringify(bodyOf(refusal, request, this.sentences)));
  }
}

function bodyOf(refusal: Refusal, request: ApiRequest, sentences: RefusalSentences): RefusalBody {
  const variant = variantOf(request);
  const facts = Object.keys(refusal.facts).length ? { facts: refusal.facts } : {};
  const fields = refusal.fields.map((field) => ({ ...field, message: sentences.ofField(field, variant) }));
  return {
    error: {
      code: refusal.code,
      message: sentences.of(refusal, variant),
      ...facts,
      ...(fields.length ? { fields } : {}),
      ...(refusal.code === 'unexpected' ? { request: request.id } : {}),
    },
  };
}

/** SQLSTATEs that are not our fault: what is overloaded or gone comes back. */
const temporaryCodes = new Set([
  '53300',
  '57014',
  '57P01',
  '57P03',
  '08006',
  '08001',
  '40001',
  '40P01',
  '55P03',
  'ECONNREFUSED',
  'ECONNRESET',
]);

function expectedCode(thrown: unknown): RefusalCode | undefined {
  const { code } = (thrown ?? {}) as { code?: string };
  if (thrown instanceof URIError) return 'malformed_request';
  if (code && temporaryCodes.has(code)) return 'busy';
  // A character that no text of the database can hold: what a schema let through is still the asker's.
  if (code === '22021' || code === '22P05') return 'malformed_request';
  if (!(thrown instanceof HttpException)) return undefined;
  const byStatus: Record<number, RefusalCode> = {
    400: 'malformed_request',
    404: 'not_found',
    405: 'method_not_allowed',
    413: 'too_large',
    415: 'unsupported_media',
  };
  return byStatus[thrown.getStatus()];
}

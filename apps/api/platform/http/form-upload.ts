import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { Request, Response } from 'express';
import type { RefusalCode } from '@participa/base/refusals.ts';
import { uploadQuery } from '@participa/base/upload-query.ts';
import { Refusal } from '../refusal.ts';

/** Whether it is a browser's plain form that asks: it wants to see a page next, not an answer for programs. */
export const wantsHtml = (request: Request): boolean => /\btext\/html\b/.test(request.headers.accept ?? '');

/** Leads a browser back to the form's page, which tells what was made or why it was refused. */
export function redirectToForm(response: Response, page: string, { id, refused }: { id?: string; refused?: RefusalCode } = {}): undefined {
  const made = id ? `?${uploadQuery.made}=${id}` : '';
  const query = refused ? `?${uploadQuery.refused}=${refused}` : made;
  response.status(303).set({ location: page + query, 'cache-control': 'no-store' });
  // Inside the exchange what is returned is sent; the filter must end the answer itself.
  response.end();
  return undefined;
}

/**
 * The one file of a multipart form, as it comes: `take` gets its stream and the name it had (as the browser says: not to be trusted), and
 * must read it to its end. Refuses a form without a file, and what is longer than `limit` bytes once they came.
 */
export function receiveFile<T>(request: Request, limit: number, take: (file: Readable, name: string) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let taken: Promise<T> | undefined;
    let cut = false;
    const form = open(request, limit);
    form.on('file', (_field, file, name) => {
      if (taken) return void file.resume();
      file.on('limit', () => (cut = true));
      taken = take(file, name ?? '');
      taken.catch(() => file.resume());
    });
    form.on('error', () => reject(new Refusal('malformed_request')));
    form.on('finish', () => {
      if (!taken) return reject(new Refusal('file_missing'));
      taken.then((result) => (cut ? reject(new Refusal('too_large')) : resolve(result)), reject);
    });
    request.on('aborted', () => form.destroy(new Error('aborted')));
    request.pipe(form);
  });
}

function open(request: Request, fileSize: number): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      limits: { fileSize, files: 1, fields: 20, fieldSize: 10_000, parts: 30, headerPairs: 50 },
    });
  } catch {
    throw new Refusal('malformed_request');
  }
}

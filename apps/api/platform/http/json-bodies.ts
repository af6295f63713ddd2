import express, { type ErrorRequestHandler } from 'express';
import type { RefusalCode } from '@participa/base/refusals.ts';
import { Refusal } from '../refusal.ts';
import { apiSecurity } from './security-headers.ts';

const byType: Record<string, RefusalCode> = {
  'entity.parse.failed': 'malformed_json',
  'entity.too.large': 'too_large',
  'encoding.unsupported': 'unsupported_media',
  'charset.unsupported': 'unsupported_media',
};

const parse = express.json({ limit: '128kb' });

const refuse: ErrorRequestHandler = (error: { type?: string }, _request, _response, next) =>
  next(new Refusal(byType[error.type ?? ''] ?? 'malformed_request'));

/** JSON bodies up to 128 KB; anything else of a body is a refusal with its code. Answers are never sniffed, framed or run. */
export const jsonBodies = [...apiSecurity, parse, refuse];

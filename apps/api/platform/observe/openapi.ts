import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { record, string, unknown, object, array } from 'zod';
import type { NamedRoute } from '../api-room.ts';
import type { Manifests } from '../manifests.ts';

const refusalOf = (codes: readonly string[]) =>
  object({
    error: object({
      code: string().meta({ enum: [...codes] }),
      message: string().meta({ description: "A sentence in the asker's language" }),
      facts: record(string(), unknown()).optional(),
      fields: array(
        object({ path: string(), code: string(), message: string(), facts: record(string(), unknown()).optional() }),
      ).optional(),
      request: string().optional(),
    }),
  }).meta({ id: 'Refusal' });

let document: Record<string, unknown> | undefined;

/** The contract as an OpenAPI 3.1 document. */
export function openApi(manifests: Manifests, routes: readonly NamedRoute[]): Record<string, unknown> {
  document ??= createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Participa',
      version: '1',
      description:
        'Participation platform. Every government answers at its own host; ids of one are unknown in another. POSTs take an ' +
        'Idempotency-Key.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/api' }],
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'participa' } } },
    paths: paths(routes, refusalOf([...manifests.refusals.keys()])),
  }) as unknown as Record<string, unknown>;
  return document;
}

function paths(routes: readonly NamedRoute[], Refusal: ReturnType<typeof refusalOf>): ZodOpenApiPathsObject {
  const all: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const open = route.can === 'public.read' || route.can === 'account.open';
    all[path] = {
      ...all[path],
      [route.method.toLowerCase()]: {
        operationId: route.name,
        tags: [route.name.replace(/\..*$/, '')],
        summary: route.summary,
        description: `Permission: \`${route.can}\``,
        security: open ? [] : [{ session: [] }],
        requestParams: { path: route.params, query: route.query },
        ...(route.body ? { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } } : {}),
        ...(route.upload
          ? {
              requestBody: {
                required: true,
                content: { 'multipart/form-data': { schema: object({ file: string().meta({ format: 'binary' }) }) } },
              },
            }
          : {}),
        responses: {
          [String(route.status)]: successOf(route),
          default: { description: 'A refusal, with its code and a sentence', content: { 'application/json': { schema: Refusal } } },
        },
      },
    };
  }
  return all;
}

function successOf(route: NamedRoute) {
  if (route.file) return { description: route.summary, content: { 'application/octet-stream': { schema: string() } } };
  if (route.reply) return { description: route.summary, content: { 'application/json': { schema: route.reply } } };
  return { description: 'Done' };
}

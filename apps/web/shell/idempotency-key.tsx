import { useId, type FormEvent } from 'react';
import { useRouteLoaderData } from 'react-router';
import { newIdempotencyKey } from './page-tools.ts';
import { SITE_ROUTE_ID, type SiteContext } from './site-context.ts';

const NAME = 'key';

/** The key with which a form was sent, for the one call of its action that must happen once. */
export const keyOf = (fields: Readonly<Record<string, string>>): string | undefined => fields[NAME] || undefined;

/**
 * The key of one form, sent along unseen: a form that arrives twice has one effect. A page that caches may keep for everybody has none
 * until its form is sent (`fillKey`).
 */
export function IdempotencyKey() {
  const { formKey } = useRouteLoaderData<SiteContext>(SITE_ROUTE_ID) ?? {};
  const id = useId();
  return <input type="hidden" name={NAME} value={formKey ? formKey + id : ''} readOnly />;
}

/** Gives the form that is about to be sent its key, where it has none or asks for something new (`isNew`). */
export function fillKey({ currentTarget }: FormEvent<HTMLFormElement>, isNew = false): void {
  const field = currentTarget.elements.namedItem(NAME);
  if (field instanceof HTMLInputElement && (isNew || !field.value)) field.value = newIdempotencyKey();
}

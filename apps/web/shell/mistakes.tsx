import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import type { Wrong } from './refusals.ts';
import { useMessages } from './speech.tsx';

/** The sentence about one field of what was refused. */
export const mistakeIn = (wrong: Wrong | undefined, field: string): string | undefined =>
  wrong?.error.fields?.find(({ path }) => path === field)?.message;

export interface MistakesProps {
  wrong: Wrong | undefined;
  /** The fields that are on the page: other mistakes are said without a link. */
  fields: readonly string[];
  /** What the fields are called, for forms where a mistake does not say by itself which one it is about. */
  names?: Readonly<Record<string, string>>;
}

/** All that was refused, over the form. */
export function Mistakes({ wrong, fields, names }: MistakesProps) {
  const { shell } = useMessages();
  if (!wrong) return null;
  const { message, fields: mistakes = [] } = wrong.error;
  const errors = mistakes.map(({ path, message: said }) => ({
    ...(fields.includes(path) ? { field: path } : {}),
    message: names?.[path] ? `${names[path]}. ${said}` : said,
  }));
  return <ErrorSummary title={shell.errorTitle} errors={errors.length > 0 ? errors : [{ message }]} />;
}

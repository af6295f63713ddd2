import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import type { FormRefusal } from './form-refusal.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

/** The sentence about one field of what was refused. */
export const fieldError = (refusal: FormRefusal | undefined, field: string): string | undefined =>
  refusal?.error.fields?.find(({ path }) => path === field)?.message;

export interface FormErrorsProps {
  refusal: FormRefusal | undefined;
  /** The fields that are on the page: other mistakes are said without a link. */
  fields: readonly string[];
  /** What the fields are called, for forms where a mistake does not say by itself which one it is about. */
  names?: Readonly<Record<string, string>>;
}

/** All that was refused, over the form. */
export function FormErrors({ refusal, fields, names }: FormErrorsProps) {
  const shell = useTexts(shellTexts);
  if (!refusal) return null;
  const { message, fields: fieldErrors = [] } = refusal.error;
  const errors = fieldErrors.map(({ path, message: text }) => ({
    ...(fields.includes(path) ? { field: path } : {}),
    message: names?.[path] ? `${names[path]}. ${text}` : text,
  }));
  return <ErrorSummary title={shell.errorTitle} errors={errors.length > 0 ? errors : [{ message }]} />;
}

import type { ReactNode } from 'react';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useFormat } from '@participa/shell/site-context.ts';

interface MoneyFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string;
  id?: string;
  /** What was submitted, before what is stored. */
  defaultValue?: string | undefined;
  value: number | null;
  disabled?: boolean;
}

/** A sum of money as people write it: «12.500.000». */
export function MoneyField({ defaultValue, value, error, ...field }: MoneyFieldProps) {
  const format = useFormat();
  return (
    <TextField
      {...field}
      {...(error ? { error } : {})}
      columns={16}
      inputMode="numeric"
      autoComplete="off"
      defaultValue={defaultValue ?? (value === null ? '' : format.number(value))}
    />
  );
}

import type { ReactNode } from 'react';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useFormat } from '@participa/shell/site-context.ts';

interface MoneyFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: string;
  /** What was typed, before what is kept. */
  submitted?: string | undefined;
  value: number | null;
  disabled?: boolean;
}

/** A sum of money as people write it: «12.500.000». */
export function MoneyField({ submitted, value, error, ...field }: MoneyFieldProps) {
  const format = useFormat();
  return (
    <TextField
      {...field}
      {...(error ? { error } : {})}
      columns={16}
      inputMode="numeric"
      autoComplete="off"
      defaultValue={submitted ?? (value === null ? '' : format.number(value))}
    />
  );
}

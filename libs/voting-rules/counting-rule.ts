import { int, object, record, string, unknown, type infer as Infer } from 'zod';

/** The voting rule that will count, complete: with these three anybody can count again. */
export const CountingRule = object({ code: string().max(60), version: int(), parameters: record(string(), unknown()) });
export type CountingRule = Infer<typeof CountingRule>;

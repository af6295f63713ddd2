import { int, nullable, object, enum as oneOf, type infer as Infer } from 'zod';
import { Id } from '@participa/base/identifier.ts';
import { line, paragraphs } from '@participa/base/text.ts';
import { TerritoryKey } from '@participa/tenants/domain/tenant.ts';
import { OptionalMoney, TypedMoney } from './typed-money.ts';

/** How long the words of a project are. */
export const PROJECT_TITLE_LENGTH = { minimum: 8, maximum: 160 };
export const PROJECT_BODY_LENGTH = { minimum: 20, maximum: 6_000 };

/** What the office writes of a project; its evaluation is a dossier of its own. */
export const ProjectText = object({
  heading: Id,
  title: line(PROJECT_TITLE_LENGTH.minimum, PROJECT_TITLE_LENGTH.maximum),
  body: paragraphs(PROJECT_BODY_LENGTH.minimum, PROJECT_BODY_LENGTH.maximum),
  cost: OptionalMoney,
}).strict();
export type ProjectText = Infer<typeof ProjectText>;

/** A group of headings as the office writes it. */
export const GroupText = object({ name: line(2, 80), choose: oneOf(['one', 'several']) }).strict();
export type GroupText = Infer<typeof GroupText>;

/** A heading as the office writes it: a name, its money, and for whom. */
export const HeadingText = object({
  group: Id,
  name: line(2, 80),
  zone: nullable(TerritoryKey).default(null),
  money: TypedMoney,
  population: nullable(int().min(0).max(1_000_000_000)).default(null),
}).strict();
export type HeadingText = Infer<typeof HeadingText>;

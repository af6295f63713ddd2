import { ModerationAppealRow } from './moderation-appeal.entity.ts';
import { ModerationDecisionRow } from './moderation-decision.entity.ts';
import { ModerationFilterRow } from './moderation-filter.entity.ts';
import { ModerationItemRow } from './moderation-item.entity.ts';
import { ModerationReportRow } from './moderation-report.entity.ts';
import { ModerationSettingsRow } from './moderation-settings.entity.ts';

/** The tables of this room. */
export const entities = [
  ModerationAppealRow,
  ModerationDecisionRow,
  ModerationFilterRow,
  ModerationItemRow,
  ModerationReportRow,
  ModerationSettingsRow,
];

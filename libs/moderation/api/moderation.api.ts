import { defineApiRoom } from '@participa/platform/api-room.ts';
import { appeals, blocks, moderation, myDecisions, reports, transparency, contentWatch } from '../contract.ts';
import { room } from '../room.ts';
import { names } from '../texts/names.ts';
import { moderationRefusals } from '../texts/texts.ts';
import { Moderation1763900000012 } from './migrations/0012-moderation.ts';
import { ModeratedContent1764000000015 } from './migrations/0015-moderated-content.ts';
import { ModerationModule } from './moderation.module.ts';

export const moderationApi = defineApiRoom({
  room,
  names,
  refusals: moderationRefusals,
  module: ModerationModule,
  routes: { reports, moderation, appeals, blocks, myDecisions, watch: contentWatch, transparency },
  migrations: [Moderation1763900000012, ModeratedContent1764000000015],
});

import { defineApiRoom } from '@participa/platform/api-room.ts';
import { catchesMail } from '@participa/platform/config.ts';
import { inbox } from '../contract.ts';
import { room } from '../room.ts';
import { NotificationsModule } from './notifications.module.ts';
import { CaughtMailsModule } from './caught-mails.module.ts';

export const notificationsApi = defineApiRoom({
  room,
  module: NotificationsModule,
  modulesFor: (config) => (catchesMail(config) ? [CaughtMailsModule] : []),
  routes: { inbox },
});

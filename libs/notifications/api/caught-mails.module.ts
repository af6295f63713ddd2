import { Module } from '@nestjs/common';
import { CaughtMailsController } from './caught-mails.controller.ts';

/** Only where mail is caught: everybody can read it there, codes included. See `catchesMail`. */
@Module({ controllers: [CaughtMailsController] })
export class CaughtMailsModule {}

import { Controller } from '@nestjs/common';
import { inbox } from '../contract.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { CaughtMailRow } from './caught-mail.entity.ts';

/** How many mails the inbox shows. */
const MAX_SHOWN = 50;

/** Development's inbox: what was caught instead of sent, the latest first. */
@Controller()
export class CaughtMailsController {
  constructor(private readonly tx: Tx) {}

  @Serve(inbox.list)
  async list() {
    const mails = await this.tx.find(CaughtMailRow, {}, { order: { id: 'DESC' }, take: MAX_SHOWN });
    return {
      items: mails.map(({ id, at, recipient, subject, body }) => ({ id, at: at.toISOString(), to: recipient, subject, text: body })),
    };
  }
}

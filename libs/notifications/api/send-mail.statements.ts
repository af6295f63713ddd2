import { json, text, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { mailSenderJson, type MailSenderJson } from '@participa/tenants/api/mail-sender.sql.ts';

/** A mail that was not sent yet and its sender; its row is held while it is sent, which takes longer than a request may idle. */
export const mailToSend = sql({
  name: 'notifications.mailToSend',
  params: { id: uuid },
  row: {
    recipient: text,
    subject: text,
    body: text,
    sender: json.as<MailSenderJson>().asserted,
    set_config: text.asserted,
  },
  text: `
    SELECT o.recipient, o.subject, o.body, ${mailSenderJson} AS sender,
           set_config('idle_in_transaction_session_timeout', '120s', true)
      FROM outbox o WHERE o.tenant_id = $tenant AND o.id = $id AND o.sent_at IS NULL AND o.refused IS NULL FOR UPDATE`,
});

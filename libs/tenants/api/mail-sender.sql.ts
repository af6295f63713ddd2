/** What `mailSenderJson` gives. */
export interface MailSenderJson {
  /** The government's name, or the sender's that its administrators chose. */
  name: string;
  replyTo: string | null;
  /** A trial government's mails are never sent. */
  sandbox: boolean;
}

/** Who writes the mails of the statement's tenant. */
export const mailSenderJson = `(
  SELECT json_build_object('name', coalesce(nullif(settings.sender_name, ''), tenant.name), 'replyTo', settings.reply_to,
         'sandbox', tenant.sandbox_of IS NOT NULL)
    FROM tenants tenant LEFT JOIN tenant_settings settings ON settings.tenant_id = tenant.id
   WHERE tenant.id = $tenant)`;

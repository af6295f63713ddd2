import { createTransport } from 'nodemailer';
import { NotAccepted, type Transport } from './mail-message.ts';

/** A row stays locked while its mail is sent, so a server that does not answer must not hold it for long. */
const smtpTimeoutsMs = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** Sends by SMTP. The Message-ID is the mail's own, so that a mail sent twice over a broken connection is recognised as one. */
export function smtpTransport(smtpUrl: string, domain: string): Transport {
  const server = createTransport({ url: smtpUrl, ...smtpTimeoutsMs, disableFileAccess: true, disableUrlAccess: true });
  return async ({ id, senderName, replyTo, to, subject, text }) => {
    try {
      await server.sendMail({
        from: { name: senderName, address: `participa@${domain}` },
        // As an object it is one address, whatever is in it.
        to: { name: '', address: to },
        ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw smtpError(error as { code?: string; responseCode?: number; command?: string });
    }
  };
}

/** What went wrong without the address: errors are logged and kept by the queue. 5xx about the recipient is final. */
function smtpError({ code, responseCode, command }: { code?: string; responseCode?: number; command?: string }): Error {
  if (command === 'RCPT TO' && responseCode && responseCode >= 550 && responseCode < 560) return new NotAccepted(responseCode);
  return new Error(`The mail server did not take it: ${[code, responseCode, command].filter(Boolean).join(' ')}`);
}

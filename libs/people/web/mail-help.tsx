import { caughtMailPath } from '@participa/notifications/paths.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';

/** What to do when no mail comes; in a demonstration, where its mails are read. */
export function MailHelp() {
  const { tenant } = useSite();
  const { mail } = useTexts(peopleTexts);
  return (
    <div className="after-form">
      <p>{mail.slow}</p>
      {tenant.demo && (
        <p>
          {mail.demo} <Anchor href={caughtMailPath()}>{mail.inbox}</Anchor>
        </p>
      )}
    </div>
  );
}

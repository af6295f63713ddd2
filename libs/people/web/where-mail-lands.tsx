import { Anchor } from '@participa/kit/parts/elements.tsx';
import { usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** What to do when no mail comes; in a demonstration, where its mails are read. */
export function WhereMailLands() {
  const { tenant } = usePlace();
  const { mail } = useMessages().people;
  return (
    <div className="after-form">
      <p>{mail.slow}</p>
      {tenant.demo && (
        <p>
          {mail.demo} <Anchor href="/dev/mail">{mail.inbox}</Anchor>
        </p>
      )}
    </div>
  );
}

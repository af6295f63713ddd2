import { useState } from 'react';
import { Icon } from './icon.tsx';

export interface ShareLinksProps {
  readonly label: string;
  readonly url: string;
  /** What is sent before the address. */
  readonly text: string;
  readonly texts: { readonly chat: string; readonly mail: string; readonly copy: string; readonly copied: string };
}

/** Ways to pass it on that call nobody until they are pressed: a chat, a mail, the clipboard. */
export function ShareLinks({ label, url, text, texts }: ShareLinksProps) {
  const [copied, setCopied] = useState(false);
  const whole = encodeURIComponent(`${text} ${url}`);
  return (
    <ul className="share" aria-label={label}>
      <li>
        <a className="share-link" href={`https://wa.me/?text=${whole}`} rel="noopener noreferrer" target="_blank">
          <Icon name="message-circle" />
          {texts.chat}
        </a>
      </li>
      <li>
        <a className="share-link" href={`mailto:?subject=${encodeURIComponent(text)}&body=${whole}`}>
          <Icon name="mail" />
          {texts.mail}
        </a>
      </li>
      <li className="needs-script">
        <button
          type="button"
          className="share-link"
          onClick={() => {
            void navigator.clipboard.writeText(url).then(() => setCopied(true));
          }}
        >
          <Icon name={copied ? 'check' : 'link'} />
          <span aria-live="polite">{copied ? texts.copied : texts.copy}</span>
        </button>
      </li>
    </ul>
  );
}

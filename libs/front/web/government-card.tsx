import type { TenantCard } from '@participa/tenants/domain/tenant.ts';
import { CoatOfArms } from '@participa/kit/art/coat-of-arms.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { usePageLanguage, useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';
import styles from './front.module.css';

/** One government of the network, under its own colours. They are attributes of the drawing: a style would need the policy's leave. */
export function GovernmentCard({ government }: { government: TenantCard }) {
  const front = useTexts(frontTexts);
  const { variant } = usePageLanguage();
  const { name, kind, country, brand, coat, motto, address } = government;
  const region = new Intl.DisplayNames([variant, 'es'], { type: 'region' }).of(country) ?? country;
  return (
    <article className={styles.government}>
      <svg className={styles.governmentStripe} width="100%" height="8" aria-hidden="true">
        <rect width="100%" height="8" fill={brand} />
      </svg>
      <div className={styles.governmentArms}>
        <CoatOfArms code={coat} name={name} flag={brand} />
      </div>
      <div className={styles.governmentText}>
        <p className="small soft">
          {front.network.kind[kind]} · {region}
        </p>
        <h3 className={styles.governmentName}>
          <a className="card-link" href={address}>
            {name}
          </a>
        </h3>
        <p>{motto}</p>
        <p className={styles.governmentAddress}>
          {new URL(address).host}
          <Icon name="arrow-right" />
        </p>
      </div>
    </article>
  );
}

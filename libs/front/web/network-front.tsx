import type { TenantCard } from '@participa/tenants/domain/tenant.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { NetworkScene } from '@participa/kit/art/scene-art.tsx';
import { TopicArt } from '@participa/kit/art/topic-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Banner } from '@participa/kit/frame/banner.tsx';
import { CardGrid, Page, Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { Checks } from './checks.tsx';
import { GovernmentCard } from './government-card.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';
import styles from './front.module.css';

/** The front page of the network: which governments are here and what all of them keep. */
export function NetworkFront({ governments }: { governments: readonly TenantCard[] }) {
  const { tenant } = useSite();
  const front = useTexts(frontTexts);
  const { network } = front;
  const reasons = [
    { ...network.why1, art: 'ballot' },
    { ...network.why2, art: 'hands' },
    { ...network.why3, art: 'stamp' },
  ];
  return (
    <Page
      banner={
        <Banner
          over={tenant.name}
          title={network.title}
          lead={network.lead}
          actions={
            <LinkButton href="#gobiernos" size="large" icon="landmark">
              {network.action}
            </LinkButton>
          }
          art={<NetworkScene />}
        />
      }
    >
      <Head title={tenant.name} description={network.description} />
      <Section id="gobiernos" title={network.governments} lead={governments.length > 0 ? network.governmentsLead : undefined}>
        {governments.length > 0 ? (
          <CardGrid>
            {governments.map((government) => (
              <GovernmentCard key={government.slug} government={government} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState art={<EmptyStateArt name="unknownCity" />} title={network.none} level={3}>
            {network.noneText}
          </EmptyState>
        )}
      </Section>
      <Section id="que" title={network.why}>
        <ul className="steps">
          {reasons.map(({ title, text, art }) => (
            <li key={title} className={styles.reason}>
              <TopicArt name={art} />
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Checks checks={[front.check1, network.check2, front.check3, front.check4]} />
    </Page>
  );
}

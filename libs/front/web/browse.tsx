import { proposalsPath } from '@participa/proposals/paths.ts';
import { TopicArt } from '@participa/kit/art/topic-art.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';
import styles from './front.module.css';

/** The ways into the list: by zone of the territory and by topic. */
export function Browse() {
  const tenant = useTenant();
  const front = useTexts(frontTexts);
  return (
    <>
      {tenant.zones.length > 0 && (
        <Section id="zonas" title={front.zones} lead={front.zonesLead}>
          <ul className={styles.topicLinks}>
            {tenant.zones.map(({ key, name }) => (
              <li key={key}>
                <Anchor className={styles.topicLink} href={proposalsPath({ zone: key })}>
                  <Icon name="map-pin" />
                  {name}
                </Anchor>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {tenant.topics.length > 0 && (
        <Section id="temas" title={front.topics}>
          <ul className={classes(styles.topicLinks, styles.topicLinksWide)}>
            {tenant.topics.map(({ key, name, icon }) => (
              <li key={key}>
                <Anchor className={classes('topic-link-art', styles.topicLink)} href={proposalsPath({ topic: key })}>
                  <TopicArt name={icon} />
                  {name}
                </Anchor>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

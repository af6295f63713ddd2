import { TopicArt } from '@participa/ui/art/topic-art.tsx';
import { Steps } from '@participa/ui/civic/front-parts.tsx';
import { Section } from '@participa/ui/frame/page.tsx';
import { useMessages } from '../shell/speech.tsx';

const arts = ['ballot', 'hands', 'stamp'];

/** From an idea to an answer, in three steps. */
export function HowItWorks() {
  const { front } = useMessages();
  return (
    <Section id="como" title={front.stepsTitle}>
      <Steps steps={[front.step1, front.step2, front.step3].map((step, at) => ({ ...step, art: <TopicArt name={arts[at]!} /> }))} />
    </Section>
  );
}

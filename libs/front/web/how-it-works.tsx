import { TopicArt } from '@participa/kit/art/topic-art.tsx';
import { Steps } from '@participa/kit/civic/front-parts.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';

const arts = ['ballot', 'hands', 'stamp'];

/** From an idea to an answer, in three steps. */
export function HowItWorks() {
  const front = useTexts(frontTexts);
  return (
    <Section id="como" title={front.stepsTitle}>
      <Steps steps={[front.step1, front.step2, front.step3].map((step, at) => ({ ...step, art: <TopicArt name={arts[at]!} /> }))} />
    </Section>
  );
}

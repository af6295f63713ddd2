import { TopicArt } from '@participa/kit/art/topic-art.tsx';
import { Steps } from '@participa/kit/civic/front-parts.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';

/** From an idea to an answer, in three steps. */
export function HowItWorks() {
  const front = useTexts(frontTexts);
  const steps = [
    { ...front.step1, art: <TopicArt name="ballot" /> },
    { ...front.step2, art: <TopicArt name="hands" /> },
    { ...front.step3, art: <TopicArt name="stamp" /> },
  ];
  return (
    <Section id="como" title={front.stepsTitle}>
      <Steps steps={steps} />
    </Section>
  );
}

import { StrictMode, type ReactNode } from 'react';
import '@participa/ui/styles.css';
import './pages.css';
import { ElementsProvider } from '@participa/ui/parts/elements.tsx';
import { elements } from './shell/elements.tsx';
import { SpeechProvider, type Speech } from './shell/speech.tsx';
import { SurroundingsProvider, type Surroundings } from './shell/surroundings.tsx';

/** What is around the router, on the server and in the browser. */
export function App({ speech, surroundings, children }: { speech: Speech; surroundings: Surroundings; children: ReactNode }) {
  return (
    <StrictMode>
      <SurroundingsProvider value={surroundings}>
        <SpeechProvider speech={speech}>
          <ElementsProvider elements={elements}>{children}</ElementsProvider>
        </SpeechProvider>
      </SurroundingsProvider>
    </StrictMode>
  );
}

import { StrictMode, type ReactNode } from 'react';
import '@participa/kit/styles.css';
import './pages.css';
import { ElementsProvider } from '@participa/kit/parts/elements.tsx';
import { elements } from '@participa/shell/elements.tsx';
import { SpeechProvider, type Speech } from '@participa/shell/speech.tsx';
import { SurroundingsProvider, type Surroundings } from '@participa/shell/surroundings.tsx';

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

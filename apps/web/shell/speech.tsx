import { createContext, use, type ReactNode } from 'react';
import type { Messages } from '@participa/messages/messages.ts';
import type { Variant } from '@participa/tenants/domain/tenant.ts';

/** The sentences of this page's language. They are loaded before the first paint, and one language only. */
export interface Speech {
  variant: Variant;
  messages: Messages;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

export const SpeechProvider = ({ speech, children }: { speech: Speech; children: ReactNode }) => (
  <SpeechContext value={speech}>{children}</SpeechContext>
);

/** The sentences of one room or all of them: `const { proposals } = useMessages()`. */
export function useMessages(): Messages {
  return useSpeech().messages;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('No speech around this component');
  return speech;
}

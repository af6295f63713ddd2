import { createContext, use, type ReactNode } from 'react';

/** What a document needs around its pages: the built files' addresses and the tenant's colours as a style sheet. */
export interface Surroundings {
  theme: string;
  styles: string[];
  font: string;
}

const SurroundingsContext = createContext<Surroundings>({ theme: '', styles: [], font: '' });

export const SurroundingsProvider = ({ value, children }: { value: Surroundings; children: ReactNode }) => (
  <SurroundingsContext value={value}>{children}</SurroundingsContext>
);

export const useSurroundings = (): Surroundings => use(SurroundingsContext);

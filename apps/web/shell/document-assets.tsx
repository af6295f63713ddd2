import { createContext, use, type ReactNode } from 'react';

/** What a document needs around its pages: the built files' addresses and the tenant's colours as a style sheet. */
export interface DocumentAssets {
  theme: string;
  styles: string[];
  font: string;
}

const DocumentAssetsContext = createContext<DocumentAssets>({ theme: '', styles: [], font: '' });

export const DocumentAssetsProvider = ({ value, children }: { value: DocumentAssets; children: ReactNode }) => (
  <DocumentAssetsContext value={value}>{children}</DocumentAssetsContext>
);

export const useDocumentAssets = (): DocumentAssets => use(DocumentAssetsContext);

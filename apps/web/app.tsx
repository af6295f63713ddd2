import { StrictMode, type ReactNode } from 'react';
import '@participa/kit/styles.css';
import { ElementsProvider } from '@participa/kit/parts/elements.tsx';
import { elements } from '@participa/shell/elements.tsx';
import { PageLanguageProvider, type PageLanguage } from '@participa/shell/page-language.tsx';
import { DocumentAssetsProvider, type DocumentAssets } from '@participa/shell/document-assets.tsx';

/** What is around the router, on the server and in the browser. */
export function App({ language, assets, children }: { language: PageLanguage; assets: DocumentAssets; children: ReactNode }) {
  return (
    <StrictMode>
      <DocumentAssetsProvider value={assets}>
        <PageLanguageProvider language={language}>
          <ElementsProvider elements={elements}>{children}</ElementsProvider>
        </PageLanguageProvider>
      </DocumentAssetsProvider>
    </StrictMode>
  );
}

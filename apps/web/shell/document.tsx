import type { ReactNode } from 'react';
import { faviconSvg } from '@participa/kit/art/favicon.ts';
import { usePageLanguage } from './page-language.tsx';
import { useDocumentAssets } from './document-assets.tsx';

/** The whole HTML document around a page. */
export function Document({ brand, initials, children }: { brand: string; initials: string; children: ReactNode }) {
  const { variant } = usePageLanguage();
  const { theme, styles, font } = useDocumentAssets();
  return (
    <html lang={variant}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <style id="theme" dangerouslySetInnerHTML={{ __html: theme }} />
        <link rel="icon" type="image/svg+xml" href={`data:image/svg+xml,${encodeURIComponent(faviconSvg(brand, initials))}`} />
      </head>
      <body>{children}</body>
    </html>
  );
}

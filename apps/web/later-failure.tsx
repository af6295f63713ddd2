import { lazy, Suspense } from 'react';
import { Document } from '@participa/shell/document.tsx';
import { PlainFailure } from '@participa/shell/plain-failure.tsx';

// Where even the failure's own file does not come, it is said without a drawing.
const loadFailure = () =>
  import('@participa/shell/failure.tsx').catch(() => ({ Failure: PlainFailure, DocumentFailure: PlainDocumentFailure }));

const Failure = lazy(async () => ({ default: (await loadFailure()).Failure }));
const DocumentFailure = lazy(async () => ({ default: (await loadFailure()).DocumentFailure }));

const PlainDocumentFailure = () => (
  <Document brand="#3a3a3a" initials="P">
    <PlainFailure />
  </Document>
);

/** The failure inside a page, loaded only when there is one: most first views have none. */
export const LaterFailure = () => (
  <Suspense>
    <Failure />
  </Suspense>
);

/** The failure of the whole document, loaded only when there is one. */
export const LaterDocumentFailure = () => (
  <Suspense>
    <DocumentFailure />
  </Suspense>
);

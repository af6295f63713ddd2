import { lazy, Suspense } from 'react';

const Failure = lazy(async () => ({ default: (await import('@participa/shell/failure.tsx')).Failure }));
const DocumentFailure = lazy(async () => ({ default: (await import('@participa/shell/failure.tsx')).DocumentFailure }));

/** The failure inside a page, brought when there is one: most first views have none. */
export const LaterFailure = () => (
  <Suspense>
    <Failure />
  </Suspense>
);

/** The failure of the whole document, brought when there is one. */
export const LaterDocumentFailure = () => (
  <Suspense>
    <DocumentFailure />
  </Suspense>
);

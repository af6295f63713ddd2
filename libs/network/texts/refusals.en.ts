import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'network'> = {
  slug_taken: (f) => `The address “${f['slug']}” is taken or reserved. Choose another.`,
  export_first: () => 'Before erasing, suspend the government and download its complete export.',
  has_sandbox: () => 'This government has a trial place. Erase that one first.',
  slug_differs: (f) => `To confirm, type exactly “${f['slug']}”.`,
  import_refused: (f) => importFaults[String(f['fault'])] ?? 'The file is no complete export of a government.',
};

const importFaults: Record<string, string> = {
  too_big: 'The file is too large, or what is in it is.',
  tampered: 'The file is damaged or was changed: what is in it is not what its manifest says.',
  newer: 'The file comes from a newer version of the platform. Update this installation first.',
};

import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'network'> = {
  slug_taken: (f) => `O endereço «${f['slug']}» já está ocupado ou reservado. Escolha outro.`,
  export_first: () => 'Antes de apagar é preciso suspender o governo e baixar sua exportação completa.',
  has_sandbox: () => 'Este governo tem um município de teste. Apague esse primeiro.',
  slug_differs: (f) => `Para confirmar é preciso escrever exatamente «${f['slug']}».`,
  import_refused: (f) => importFaults[String(f['fault'])] ?? 'O arquivo não é uma exportação completa de um governo.',
};

const importFaults: Record<string, string> = {
  too_big: 'O arquivo é grande demais, ou o que traz dentro.',
  tampered: 'O arquivo está danificado ou foi mudado: o que traz não coincide com seu manifesto.',
  newer: 'O arquivo vem de uma versão mais nova da plataforma. Atualize primeiro esta instalação.',
};

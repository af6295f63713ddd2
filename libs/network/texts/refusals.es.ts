import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'network'> = {
  slug_taken: (f) => `La dirección «${f['slug']}» ya está ocupada o reservada. Hay que elegir otra.`,
  export_first: () => 'Antes de borrar hay que suspender el gobierno y descargar su exportación completa.',
  has_sandbox: () => 'Este gobierno tiene un municipio de prueba. Hay que borrar primero ese.',
  slug_differs: (f) => `Para confirmar hay que escribir exactamente «${f['slug']}».`,
  import_refused: (f) => importFaults[String(f['fault'])] ?? 'El archivo no es una exportación completa de un gobierno.',
};

const importFaults: Record<string, string> = {
  too_big: 'El archivo es demasiado grande, o lo es lo que trae dentro.',
  tampered: 'El archivo está dañado o fue cambiado: lo que trae no coincide con su manifiesto.',
  newer: 'El archivo viene de una versión más nueva de la plataforma. Hay que actualizar primero esta instalación.',
};

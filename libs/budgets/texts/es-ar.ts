import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';
import { texts as summary } from './summary.es-ar.ts';

export const texts: Overlay<typeof spanish> = {
  ...summary,
  lead: 'Una parte del dinero de la ciudad la deciden sus vecinos. Acá se ve qué está abierto, qué se decidió y cómo van las obras.',
  noneText: 'Cuando el municipio abra uno, acá van a estar sus fechas, su dinero y sus proyectos. Mientras tanto, se puede proponer.',
  castText: (until) => `Podés cambiarlo hasta el ${until}.`,
  uncastChanged: 'Guardaste cambios que no emitiste. Mientras tanto cuenta el voto anterior.',
};

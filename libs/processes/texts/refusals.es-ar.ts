import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Overlay } from '@participa/base/texts.ts';

export const texts: Overlay<RefusalSentences<'processes'>> = {
  not_on_roll: () => 'Para esto tenés que estar en el padrón. Verificá tu identidad con tu documento y tu fecha de nacimiento.',
  phase_closed: () => 'Ahora no es el momento de hacer esto: mirá las fechas del proceso.',
};

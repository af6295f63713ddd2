import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'roll'> = {
  roll_import_running: () => 'Ya se está importando un padrón. Espere a que termine.',
  already_verified: () => 'Su cuenta ya está verificada en el padrón.',
  roll_no_match: () =>
    'No pudimos verificarle con esos datos. Revise que estén como en su documento; si están bien, en la mesa de ayuda lo resuelven.',
};

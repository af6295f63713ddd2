import type { RefusalSentences } from '@participa/base/refusals.ts';
import type { Overlay } from '@participa/base/texts.ts';

export const texts: Overlay<RefusalSentences<'roll'>> = {
  roll_import_running: () => 'Ya se está importando un padrón. Esperá a que termine.',
  already_verified: () => 'Tu cuenta ya está verificada en el padrón.',
  roll_no_match: () =>
    'No pudimos verificarte con esos datos. Revisá que estén como en tu documento; si están bien, en la mesa de ayuda lo resuelven.',
};

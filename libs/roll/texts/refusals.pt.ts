import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'roll'> = {
  roll_import_running: () => 'Já há um cadastro sendo importado. Espere terminar.',
  already_verified: () => 'Sua conta já está verificada no cadastro.',
  roll_no_match: () =>
    'Não conseguimos verificar você com esses dados. Confira se estão como no documento; se estiverem certos, o atendimento resolve.',
};

import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

/** Proving to be on the roll. */
export const texts: Translation<typeof spanish> = {
  title: 'Verificar-se no cadastro',
  lead: 'Para votar é preciso estar no cadastro. Escreva seu documento e sua data de nascimento como constam nele; é uma vez só.',
  type: 'Tipo de documento',
  types: {
    DNI: 'DNI',
    LE: 'Libreta de enrolamiento',
    LC: 'Libreta cívica',
    CC: 'Cédula de cidadania',
    TI: 'Cartão de identidade',
    CE: 'Cédula de estrangeiro',
    CI: 'Cédula de identidade',
    RUN: 'RUN',
    CPF: 'CPF',
    PAS: 'Passaporte',
    ID: 'Documento de identidade',
  },
  number: 'Número',
  numberHint: 'Com pontos ou sem eles.',
  born: 'Data de nascimento',
  check: 'Verificar-me',
  checking: 'Verificando…',
  kept: 'O número não é guardado: só uma impressão que não permite sabê-lo, sua data de nascimento e sua zona.',
  done: 'Sua conta está verificada',
  doneText: 'Já pode votar em tudo o que pede estar no cadastro.',
  vote: 'Ver orçamentos',
  back: 'Voltar à minha conta',
};

import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  title: 'E-mails de teste',
  lead: 'Nesta instalação os e-mails não saem: são lidos aqui, os mais novos primeiro.',
  again: 'Olhar de novo',
  none: 'Não há e-mails',
  noneText: 'Quando alguém abrir uma conta ou pedir um código, o e-mail aparecerá aqui.',
  to: (address) => `Para ${address}`,
  whole: 'Ler o e-mail inteiro',
};

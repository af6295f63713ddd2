import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'people'> = {
  wrong_credentials: () => 'O e-mail ou a senha não conferem. Revise, ou peça um código por e-mail.',
  wrong_code: () => 'O código não está certo ou já venceu. Peça um novo.',
  email_unconfirmed: () => 'Primeiro confirme seu e-mail com o código que enviamos.',
  invitation_over: () => 'Este convite já foi usado, retirado ou venceu. Peça que enviem outro.',
  last_admin: () => 'É a única pessoa que administra este governo. Dê primeiro esse papel a outra.',
  operator_role: () => 'O papel de quem opera a rede não se dá nem se tira aqui.',
};

import type { Reason } from '../domain/reasons.ts';

/** Why something is reported or hidden, in words. */
export const reasons: Record<Reason, string> = {
  spam: 'Publicidade ou mensagens repetidas',
  off_topic: 'Não tem a ver com o tema',
  duplicate: 'Já está publicado em outro lugar',
  own_data: 'Mostra dados pessoais meus',
  threat: 'Ameaça',
  intimate_image: 'Imagem íntima',
  doxxing: 'Dados privados de uma pessoa',
  harassment: 'Assédio',
  hate: 'Discriminação ou ódio',
  impersonation: 'Finge ser outra pessoa',
  political_gender_violence: 'Violência política de gênero',
  minor_at_risk: 'Menor de idade em risco',
};

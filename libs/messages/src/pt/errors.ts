import type { ErrorSentences } from '../errors-shape.ts';

export const errors: ErrorSentences = {
  refusals: {
    invalid_input: () => 'Há dados a corrigir. Nada do que você escreveu se perdeu.',
    malformed_json: () => 'O pedido não é um JSON bem formado. Confira aspas, vírgulas e chaves.',
    malformed_request: () => 'O pedido chegou incompleto ou malformado. Tente de novo.',
    too_large: () => 'O pedido é grande demais. Encurte-o e envie de novo.',
    unsupported_media: () => 'Este pedido deve ser enviado como JSON (Content-Type: application/json).',
    method_not_allowed: () => 'Este endereço não aceita esse método.',
    cross_site: () => 'O pedido veio de outro site e não foi aceito. Faça-o a partir desta página.',
    too_many_requests: (f) => `São tentativas demais seguidas. Espere ${wait(f['seconds'])} e tente de novo.`,
    idempotency_reused: () => 'Esta chave de envio já foi usada em outro pedido.',
    busy: () => 'Há muita gente participando agora. Espere alguns segundos e tente de novo.',
    unexpected: () => 'Algo falhou do nosso lado. Já ficou registrado; tente de novo em instantes.',
    unknown_place: () => 'Neste endereço não há nenhum município. Confira se está bem escrito.',
    not_signed_in: () => 'Para fazer isto você precisa entrar na sua conta.',
    not_allowed: () => 'Sua conta não tem permissão para fazer isto.',
    wrong_credentials: () => 'O e-mail ou a senha não conferem. Revise, ou peça um código por e-mail.',
    wrong_code: () => 'O código não está certo ou já venceu. Peça um novo.',
    email_unconfirmed: () => 'Primeiro confirme seu e-mail com o código que enviamos.',
    not_found: () => 'Isto não existe ou já não está publicado.',
    proposal_withdrawn: () => 'Quem escreveu esta proposta a retirou. Ela pode ser lida, mas não recebe mais apoios nem comentários.',
    proposal_closed: () => 'Esta proposta já tem resposta e não admite mudanças nem apoios.',
    edit_window_over: (f) => `Já passaram os ${f['days']} dias em que se podia corrigir esta proposta.`,
    too_many_supports_to_edit: (f) => `Mais de ${f['supports']} pessoas apoiam o que está escrito: já não pode ser mudado.`,
    edited_meanwhile: () => 'Esta proposta mudou enquanto você a corrigia. O que você escreveu continua aqui: compare e salve de novo.',
    draft_limit: (f) => `Você já tem ${f['drafts']} rascunhos. Publique ou descarte algum antes de começar outro.`,
    comment_deleted: () => 'Este comentário foi apagado por quem o escreveu.',
    own_comment: () => 'Não se pode votar no próprio comentário.',
    comment_edit_over: (f) => `Um comentário pode ser corrigido durante ${f['hours']} horas; esse prazo já passou.`,
  },
  fields: {
    required: () => 'Falta este dado.',
    too_short: (f) => `É curto demais: escreva pelo menos ${f['minimum']} caracteres.`,
    too_long: (f) => `É longo demais: pode ter até ${f['maximum']} caracteres.`,
    too_small: (f) => `Deve ser ${f['minimum']} ou mais.`,
    too_big: (f) => `Deve ser ${f['maximum']} ou menos.`,
    not_text: () => 'Aqui vai um texto.',
    not_number: () => 'Aqui vai um número.',
    not_one_of: (f) => `Não é uma das opções: ${f['values']}.`,
    not_email: () => 'Não parece um e-mail. Escreva como nome@exemplo.com.',
    not_id: () => 'Não é um identificador.',
    unknown_field: () => 'Este dado não é esperado aqui.',
    password_weak: () => 'É fácil de adivinhar. Use pelo menos 10 caracteres, por exemplo três palavras sem relação.',
    wrong_format: () => 'Não tem a forma esperada.',
  },
};

function wait(seconds: string | number | undefined): string {
  const count = Number(seconds ?? 60);
  return count <= 90 ? `${count} segundos` : `${Math.ceil(count / 60)} minutos`;
}

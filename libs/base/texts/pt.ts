import type { RequestRefusalSentences } from '../refusals.ts';

export const texts: RequestRefusalSentences = {
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
  place_suspended: () => 'Este site está suspenso por enquanto. Tudo o que foi feito se conserva.',
  not_signed_in: () => 'Para fazer isto você precisa entrar na sua conta.',
  not_allowed: () => 'Sua conta não tem permissão para fazer isto.',
  not_found: () => 'Isto não existe ou já não está publicado.',
  file_missing: () => 'Falta o arquivo. Escolha um e envie de novo.',
};

function wait(seconds: string | number | undefined): string {
  const count = Number(seconds ?? 60);
  return count <= 90 ? `${count} segundos` : `${Math.ceil(count / 60)} minutos`;
}

import type { RequestRefusalSentences } from '../refusals.ts';

/** Why a request is refused as such. */
export const texts: RequestRefusalSentences = {
  invalid_input: () => 'Hay datos que corregir. No se perdió nada de lo que escribió.',
  malformed_json: () => 'El pedido no es JSON bien formado. Revise comillas, comas y llaves.',
  malformed_request: () => 'El pedido llegó incompleto o mal formado. Vuelva a intentarlo.',
  too_large: () => 'El pedido es demasiado grande. Acórtelo y vuelva a enviarlo.',
  unsupported_media: () => 'Este pedido debe enviarse como JSON (Content-Type: application/json).',
  method_not_allowed: () => 'Esta dirección no acepta ese método.',
  cross_site: () => 'El pedido llegó desde otro sitio y no se aceptó. Hágalo desde esta misma página.',
  too_many_requests: (f) => `Son demasiados intentos seguidos. Espere ${wait(f['seconds'])} y vuelva a intentarlo.`,
  idempotency_reused: () => 'Esta clave de envío ya se usó para otro pedido.',
  busy: () => 'Hay mucha gente participando en este momento. Espere unos segundos y vuelva a intentarlo.',
  unexpected: () => 'Algo falló de nuestro lado. Ya quedó registrado; vuelva a intentarlo en un momento.',
  unknown_place: () => 'En esta dirección no hay ningún municipio. Revise si está bien escrita.',
  place_suspended: () => 'Este sitio está suspendido por ahora. Todo lo hecho se conserva.',
  not_signed_in: () => 'Para hacer esto tiene que entrar con su cuenta.',
  not_allowed: () => 'Su cuenta no tiene permiso para hacer esto.',
  not_found: () => 'Esto no existe o ya no está publicado.',
  file_missing: () => 'Falta el archivo. Elija uno y vuelva a enviarlo.',
};

function wait(seconds: string | number | undefined): string {
  const count = Number(seconds ?? 60);
  return count <= 90 ? `${count} segundos` : `${Math.ceil(count / 60)} minutos`;
}

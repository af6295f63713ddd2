import type { Overlay } from '../texts.ts';
import type { RequestRefusalSentences } from '../refusals.ts';

export const texts: Overlay<RequestRefusalSentences> = {
  invalid_input: () => 'Hay datos que corregir. No se perdió nada de lo que escribiste.',
  malformed_json: () => 'El pedido no es JSON bien formado. Revisá comillas, comas y llaves.',
  malformed_request: () => 'El pedido llegó incompleto o mal formado. Volvé a intentarlo.',
  too_large: () => 'El pedido es demasiado grande. Acortalo y volvé a enviarlo.',
  cross_site: () => 'El pedido llegó desde otro sitio y no se aceptó. Hacelo desde esta misma página.',
  too_many_requests: (f) =>
    `Son demasiados intentos seguidos. Esperá ${Math.ceil(Number(f['seconds'] ?? 60) / 60)} minutos y volvé a intentarlo.`,
  busy: () => 'Hay mucha gente participando en este momento. Esperá unos segundos y volvé a intentarlo.',
  unexpected: () => 'Algo falló de nuestro lado. Ya quedó registrado; volvé a intentarlo en un momento.',
  unknown_place: () => 'En esta dirección no hay ningún municipio. Revisá si está bien escrita.',
  not_signed_in: () => 'Para hacer esto tenés que entrar con tu cuenta.',
  not_allowed: () => 'Tu cuenta no tiene permiso para hacer esto.',
  file_missing: () => 'Falta el archivo. Elegí uno y volvé a enviarlo.',
};

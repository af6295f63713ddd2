import type { ErrorSentences } from '../errors-shape.ts';

export const errors: ErrorSentences = {
  refusals: {
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
    not_signed_in: () => 'Para hacer esto tiene que entrar con su cuenta.',
    not_allowed: () => 'Su cuenta no tiene permiso para hacer esto.',
    wrong_credentials: () => 'El correo o la contraseña no coinciden. Revíselos, o pida un código por correo.',
    wrong_code: () => 'El código no es correcto o ya venció. Pida uno nuevo.',
    email_unconfirmed: () => 'Primero confirme su correo con el código que le enviamos.',
    not_found: () => 'Esto no existe o ya no está publicado.',
    proposal_withdrawn: () => 'Quien escribió esta propuesta la retiró. Se puede leer, pero ya no recibe apoyos ni comentarios.',
    proposal_closed: () => 'Esta propuesta ya tiene respuesta y no admite cambios ni apoyos.',
    edit_window_over: (f) => `Ya pasaron los ${f['days']} días en que se podía corregir esta propuesta.`,
    too_many_supports_to_edit: (f) => `Más de ${f['supports']} personas apoyan lo que está escrito: ya no se puede cambiar.`,
    edited_meanwhile: () => 'Esta propuesta cambió mientras usted la corregía. Lo que escribió sigue aquí: compárelo y vuelva a guardar.',
    draft_limit: (f) => `Ya tiene ${f['drafts']} borradores. Publique o descarte alguno antes de empezar otro.`,
    comment_deleted: () => 'Este comentario fue borrado por quien lo escribió.',
    own_comment: () => 'No se puede votar un comentario propio.',
    comment_edit_over: (f) => `Un comentario se puede corregir durante ${f['hours']} horas; ese plazo ya pasó.`,
  },
  fields: {
    required: () => 'Este dato falta.',
    too_short: (f) => `Es muy corto: escriba al menos ${f['minimum']} caracteres.`,
    too_long: (f) => `Es muy largo: puede tener hasta ${f['maximum']} caracteres.`,
    too_small: (f) => `Debe ser ${f['minimum']} o más.`,
    too_big: (f) => `Debe ser ${f['maximum']} o menos.`,
    not_text: () => 'Aquí va un texto.',
    not_number: () => 'Aquí va un número.',
    not_one_of: (f) => `No es una de las opciones: ${f['values']}.`,
    not_email: () => 'No parece un correo. Escríbalo como nombre@ejemplo.com.',
    not_id: () => 'No es un identificador.',
    unknown_field: () => 'Este dato no se espera aquí.',
    password_weak: () => 'Es fácil de adivinar. Use al menos 10 caracteres, por ejemplo tres palabras sin relación.',
    wrong_format: () => 'No tiene la forma esperada.',
  },
};

function wait(seconds: string | number | undefined): string {
  const count = Number(seconds ?? 60);
  return count <= 90 ? `${count} segundos` : `${Math.ceil(count / 60)} minutos`;
}

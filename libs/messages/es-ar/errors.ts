import type { Overlay } from '../messages.ts';

export const errors: Overlay['errors'] = {
  refusals: {
    invalid_input: () => 'Hay datos que corregir. No se perdió nada de lo que escribiste.',
    malformed_request: () => 'El pedido llegó incompleto o mal formado. Volvé a intentarlo.',
    malformed_json: () => 'El pedido no es JSON bien formado. Revisá comillas, comas y llaves.',
    too_large: () => 'El pedido es demasiado grande. Acortalo y volvé a enviarlo.',
    cross_site: () => 'El pedido llegó desde otro sitio y no se aceptó. Hacelo desde esta misma página.',
    too_many_requests: (f) =>
      `Son demasiados intentos seguidos. Esperá ${Math.ceil(Number(f['seconds'] ?? 60) / 60)} minutos y volvé a intentarlo.`,
    busy: () => 'Hay mucha gente participando en este momento. Esperá unos segundos y volvé a intentarlo.',
    unexpected: () => 'Algo falló de nuestro lado. Ya quedó registrado; volvé a intentarlo en un momento.',
    unknown_place: () => 'En esta dirección no hay ningún municipio. Revisá si está bien escrita.',
    not_signed_in: () => 'Para hacer esto tenés que entrar con tu cuenta.',
    not_allowed: () => 'Tu cuenta no tiene permiso para hacer esto.',
    wrong_credentials: () => 'El correo o la contraseña no coinciden. Revisalos, o pedí un código por correo.',
    wrong_code: () => 'El código no es correcto o ya venció. Pedí uno nuevo.',
    email_unconfirmed: () => 'Primero confirmá tu correo con el código que te enviamos.',
    edited_meanwhile: () => 'Esta propuesta cambió mientras la corregías. Lo que escribiste sigue acá: comparalo y volvé a guardar.',
    draft_limit: (f) => `Ya tenés ${f['drafts']} borradores. Publicá o descartá alguno antes de empezar otro.`,
    not_on_roll: () => 'Para esto tenés que estar en el padrón. Verificá tu identidad con tu documento y tu fecha de nacimiento.',
    phase_closed: () => 'Ahora no es el momento de hacer esto: mirá las fechas del proceso.',
    file_missing: () => 'Falta el archivo. Elegí uno y volvé a enviarlo.',
    roll_import_running: () => 'Ya se está importando un padrón. Esperá a que termine.',
    already_verified: () => 'Tu cuenta ya está verificada en el padrón.',
    roll_no_match: () =>
      'No pudimos verificarte con esos datos. Revisá que estén como en tu documento; si están bien, en la mesa de ayuda lo resuelven.',
    too_many_links: (f) =>
      `Durante los primeros ${f['days']} días de una cuenta se puede poner ${f['links']} enlace por texto. Quitá los demás.`,
    ballot_empty: () => 'No elegiste ningún proyecto. Elegí al menos uno.',
    ballot_twice: () => 'Un proyecto está dos veces en tu voto.',
    ballot_two_headings: (f) => `Se puede votar en una sola zona, y tu voto tiene proyectos de ${f['first']} y de ${f['second']}.`,
    ballot_over_budget: (f) => `En ${f['heading']} los proyectos que elegiste cuestan más que el dinero que hay. Quitá alguno.`,
    ballot_too_many: (f) => `En ${f['heading']} se pueden elegir hasta ${f['limit']} proyectos, y tu voto tiene ${f['given']}.`,
    ballot_too_few: (f) => `En ${f['heading']} hay que elegir al menos ${f['limit']} proyectos, y tu voto tiene ${f['given']}.`,
    papers_open: (f) => `Hay ${f['batches']} lotes de papel sin terminar: confirmalos o descartalos, y después cerrá la votación.`,
  },
  fields: {
    too_short: (f) => `Es muy corto: escribí al menos ${f['minimum']} caracteres.`,
    not_email: () => 'No parece un correo. Escribilo como nombre@ejemplo.com.',
    password_weak: () => 'Es fácil de adivinar. Usá al menos 10 caracteres, por ejemplo tres palabras sin relación.',
  },
};

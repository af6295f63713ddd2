import type { Reason } from '@participa/moderation/domain/reasons.ts';
import type { ErrorSentences } from '../errors-shape.ts';
import { reasons } from '@participa/moderation/texts/reasons.es.ts';

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
    not_on_roll: () => 'Para esto tiene que estar en el padrón. Verifique su identidad con su documento y su fecha de nacimiento.',
    too_young: (f) => `Para esto hay que tener ${f['years']} años cumplidos.`,
    other_zone: () => 'Esto es para quienes viven en otra zona, según el padrón.',
    phase_closed: () => 'Ahora no es el momento de hacer esto: mire las fechas del proceso.',
    process_suspended: () => 'Este proceso está suspendido. Todo lo hecho se conserva; el motivo está en su página.',
    process_cancelled: () => 'Este proceso fue cancelado. Todo lo hecho se conserva; el motivo está en su página.',
    process_not_draft: () => 'Este proceso ya se abrió: sus reglas quedaron fijas. Solo se cambian con una enmienda pública.',
    process_not_open: () => 'Este proceso todavía no se abrió.',
    process_not_suspended: () => 'Este proceso no está suspendido.',
    phases_wrong: (f) => `En la fase ${f['phase']}: ${faults[String(f['fault'])] ?? faults.order}`,
    phases_past: () => 'Una fecha ya pasó: nada puede empezar ni terminar antes de ahora.',
    rules_incomplete: (f) => `Falta ${lacking[String(f['what'])] ?? lacking.count}.`,
    count_form: () => 'La regla de conteo elegida no sirve para esa forma de votar.',
    rules_fixed: (f) => fixed[String(f['what'])] ?? fixed.voting,
    rules_changed: () => 'Las reglas cambiaron desde que se leyeron. Hay que revisarlas de nuevo.',
    nothing_changed: () => 'No hay ningún cambio.',
    file_missing: () => 'Falta el archivo. Elija uno y vuelva a enviarlo.',
    roll_import_running: () => 'Ya se está importando un padrón. Espere a que termine.',
    already_verified: () => 'Su cuenta ya está verificada en el padrón.',
    roll_no_match: () =>
      'No pudimos verificarle con esos datos. Revise que estén como en su documento; si están bien, en la mesa de ayuda lo resuelven.',
    desk_sitting_open: () => 'Ya hay una atención abierta. Hay que terminarla antes de empezar otra.',
    no_desk_sitting: () => 'No hay ninguna atención abierta, o ya pasó su tiempo.',
    desk_unknown_person: () => 'En el padrón no hay nadie con esos datos.',
    desk_no_account: () => 'Para esto la persona necesita una cuenta: se puede abrir en esta misma atención.',
    desk_has_account: () => 'Esta persona ya tiene una cuenta verificada.',
    desk_account_taken: () => 'Ese correo es de una cuenta que no se puede vincular: no está confirmada, o es de otra persona del padrón.',
    paper_batch_closed: () => 'Este lote ya está confirmado o anulado.',
    paper_same_person: () => 'La segunda carga la hace otra persona que la primera.',
    paper_not_entered: () => 'Faltan cargas: un lote se confirma cuando está cargado dos veces.',
    paper_entries_differ: () => 'Las dos cargas no son iguales. Hay que mirar las boletas y corregir las diferencias.',
    paper_counts_differ: (f) =>
      `Hay ${f['voters']} personas marcadas en el padrón y ${f['ballots']} boletas: tienen que ser tantas unas como otras.`,
    paper_wrong_line: (f) => `La boleta ${f['line']} no es válida. Conviene revisar sus números, o cargarla como nula con un 0.`,
    paper_needs_roll: () => 'Esta votación no pide estar en el padrón: no admite papel.',
    hidden_by_moderation: (f) =>
      f['rule']
        ? `La moderación lo ocultó el ${f['on']}. Motivo: ${reasons[f['rule'] as Reason] ?? ''}.`
        : 'La moderación ocultó este contenido.',
    not_hidden: () => 'Esto ya no está oculto.',
    party_to_it: () => 'Es un contenido de la propia cuenta: lo decide otra persona del equipo.',
    own_decision: () => 'Es una apelación contra una decisión propia: la decide otra persona del equipo.',
    undo_over: (f) => `Se podía deshacer durante ${f['minutes']} minutos. Ahora se puede restituir con un motivo.`,
    appeal_over: (f) => `Se podía apelar durante ${f['months']} meses; ese plazo ya pasó.`,
    appealed_already: () => 'Esta decisión ya se apeló.',
    appeal_decided: () => 'Esta apelación ya está decidida.',
    blocked: (f) =>
      `Esta cuenta no puede publicar hasta el ${f['until']}. Motivo: ${reasons[f['reason'] as Reason] ?? ''}. ` +
      'En «Mi cuenta» están los detalles y cómo apelar.',
    blocked_already: () => 'Esta cuenta ya está bloqueada.',
    too_many_links: (f) =>
      `Durante los primeros ${f['days']} días de una cuenta se puede poner ${f['links']} enlace por texto. Quite los demás.`,
    ballot_empty: () => 'No eligió ningún proyecto. Elija al menos uno.',
    ballot_twice: () => 'Un proyecto está dos veces en su voto.',
    ballot_unknown_project: () => 'Uno de los proyectos elegidos no está en esta votación.',
    ballot_two_headings: (f) => `Se puede votar en una sola zona, y su voto tiene proyectos de ${f['first']} y de ${f['second']}.`,
    ballot_over_budget: (f) => `En ${f['heading']} los proyectos elegidos cuestan más que el dinero que hay. Quite alguno.`,
    ballot_too_many: (f) => `En ${f['heading']} se pueden elegir hasta ${f['limit']} proyectos, y su voto tiene ${f['given']}.`,
    ballot_too_few: (f) => `En ${f['heading']} hay que elegir al menos ${f['limit']} proyectos, y su voto tiene ${f['given']}.`,
    ballot_other_channel: () => 'Esta persona ya votó por otro medio, y ese voto es el que cuenta.',
    ballots_closed: () => 'La votación ya cerró.',
    vote_not_over: () => 'La votación todavía no terminó: se cierra cuando pasa su último momento publicado.',
    count_impossible: (f) => `La regla de conteo no se puede aplicar a estos votos (${f['problem']}).`,
    not_counted: () => 'Todavía no hay resultados: se publican cuando se cuentan los votos.',
    voting_began: () =>
      'La votación de este presupuesto ya empezó: el dinero, las partidas, los costos y la factibilidad ya no ' +
      'cambian. Solo un acto público podría hacerlo, y todavía no se ofrece.',
    project_withdrawn: () => 'Este proyecto fue retirado. Para evaluarlo, primero hay que restituirlo.',
    reason_missing: (f) => `Un proyecto no factible necesita un motivo de al menos ${f['minimum']} caracteres: se publica.`,
    cost_missing: () => 'Un proyecto factible necesita un costo.',
    cost_over_heading: () => 'El costo es mayor que todo el dinero de la partida.',
    heading_in_use: (f) => `Esta partida tiene ${f['projects']} proyectos. Primero hay que pasarlos a otra.`,
    group_in_use: (f) => `Este grupo tiene ${f['headings']} partidas. Primero hay que borrarlas o pasarlas a otro.`,
    proposal_taken: (f) => `La propuesta «${f['title']}» ya es un proyecto de este presupuesto.`,
    not_a_winner: () => 'Solo los proyectos ganadores tienen obras.',
    stage_backwards: (f) =>
      `Volver a una etapa anterior necesita un motivo de al menos ${f['minimum']} caracteres: se publica como novedad.`,
    rule_refuses: (f) => `La regla «${f['rule']}» no puede contar esto (${f['problem']}). Con otra regla u otros parámetros, sí.`,
    place_suspended: () => 'Este sitio está suspendido por ahora. Todo lo hecho se conserva.',
    invitation_over: () => 'Esta invitación ya se usó, se retiró o venció. Hace falta pedir otra.',
    last_admin: () => 'Es la única persona que administra este gobierno. Hay que dar primero ese rol a otra.',
    operator_role: () => 'El rol de quien opera la red no se da ni se quita aquí.',
    slug_taken: (f) => `La dirección «${f['slug']}» ya está ocupada o reservada. Hay que elegir otra.`,
    export_first: () => 'Antes de borrar hay que suspender el gobierno y descargar su exportación completa.',
    has_sandbox: () => 'Este gobierno tiene un municipio de prueba. Hay que borrar primero ese.',
    slug_differs: (f) => `Para confirmar hay que escribir exactamente «${f['slug']}».`,
    zone_in_use: (f) => `No se puede quitar ${f['names']}: hay propuestas, personas o proyectos ahí.`,
    topic_in_use: (f) => `No se puede quitar ${f['names']}: hay propuestas con ese tema.`,
    not_ready: () => 'Todavía falta algo imprescindible de la lista.',
    picture_refused: () => 'El escudo debe ser una imagen PNG de hasta 200 KB.',
    map_refused: (f) => mapFaults[String(f['fault'])] ?? 'El archivo no es un mapa GeoJSON de zonas con nombre.',
    import_refused: (f) => importFaults[String(f['fault'])] ?? 'El archivo no es una exportación completa de un gobierno.',
    papers_open: (f) => `Hay ${f['batches']} lotes de papel sin terminar: confírmelos o descártelos, y después cierre la votación.`,
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

const faults: Record<string, string> & { order: string } = {
  backwards: 'termina antes de empezar.',
  overlaps: 'empieza antes de que termine la anterior.',
  endless: 'no tiene fin y hay otra después.',
  order: 'no es su turno: las fases siguen un orden.',
};
const lacking: Record<string, string> & { count: string } = {
  voting: 'una fase de votación',
  ballot: 'la forma de votar',
  headings: 'el dinero: al menos una partida',
  count: 'la regla de conteo',
};
const fixed: Record<string, string> & { voting: string } = {
  phases: 'Las fases de un proceso abierto no se agregan ni se quitan: solo se mueven sus fechas.',
  past: 'Lo que ya empezó o terminó no cambia de fecha.',
  voting: 'La votación ya empezó: quién vota, cómo y cómo se cuenta ya no se cambia.',
};

const mapFaults: Record<string, string> = {
  no_names: 'Hay zonas sin nombre en el archivo. Cada una necesita una propiedad «name» o «nombre».',
  too_many_points: 'El mapa tiene demasiado detalle: más de 400.000 puntos. Hay que simplificarlo antes.',
  too_many_zones: 'El mapa tiene demasiadas zonas: pueden ser hasta 300.',
};

const importFaults: Record<string, string> = {
  too_big: 'El archivo es demasiado grande, o lo es lo que trae dentro.',
  tampered: 'El archivo está dañado o fue cambiado: lo que trae no coincide con su manifiesto.',
  newer: 'El archivo viene de una versión más nueva de la plataforma. Hay que actualizar primero esta instalación.',
};

import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'processes'> = {
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
  rules_fixed: (f) => fixed[String(f['what'])] ?? fixed.voting,
  rules_changed: () => 'Las reglas cambiaron desde que se leyeron. Hay que revisarlas de nuevo.',
  nothing_changed: () => 'No hay ningún cambio.',
};

const faults: Record<string, string> & { order: string } = {
  backwards: 'termina antes de empezar.',
  overlaps: 'empieza antes de que termine la anterior.',
  endless: 'no tiene fin y hay otra después.',
  order: 'no es su turno: las fases siguen un orden.',
};

const fixed: Record<string, string> & { voting: string } = {
  phases: 'Las fases de un proceso abierto no se agregan ni se quitan: solo se mueven sus fechas.',
  past: 'Lo que ya empezó o terminó no cambia de fecha.',
  voting: 'La votación ya empezó: quién vota, cómo y cómo se cuenta ya no se cambia.',
};

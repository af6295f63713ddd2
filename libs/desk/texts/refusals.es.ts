import type { RefusalSentences } from '@participa/base/refusals.ts';

/** Why the room says no. */
export const texts: RefusalSentences<'desk'> = {
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
};

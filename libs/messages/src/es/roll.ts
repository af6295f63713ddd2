/** Proving to be on the roll. */
export const roll = {
  title: 'Verificarse en el padrón',
  lead: 'Para votar hay que estar en el padrón. Escriba su documento y su fecha de nacimiento como figuran en él; se hace una sola vez.',
  link: 'Verificarme ahora',
  type: 'Tipo de documento',
  types: {
    DNI: 'DNI', LE: 'Libreta de enrolamiento', LC: 'Libreta cívica', CC: 'Cédula de ciudadanía', TI: 'Tarjeta de identidad', CE: 'Cédula de extranjería', CI: 'Cédula de identidad', RUN: 'RUN',
    CPF: 'CPF', PAS: 'Pasaporte', ID: 'Documento de identidad',
  },
  number: 'Número',
  numberHint: 'Con puntos o sin ellos.',
  born: 'Fecha de nacimiento',
  check: 'Verificarme',
  checking: 'Verificando…',
  kept: 'El número no se guarda: solo una huella que no permite saberlo, su fecha de nacimiento y su zona.',
  done: 'Su cuenta está verificada',
  doneText: 'Ya puede votar en todo lo que pide estar en el padrón.',
  vote: 'Ver presupuestos',
  back: 'Volver a mi cuenta',
};

/** Pages that could not be shown. */
export const failures = {
  notFound: { title: 'Esta página no existe', text: 'Puede que la dirección esté mal escrita, o que lo que buscaba ya no esté publicado.' },
  notAllowed: {
    title: 'No puede ver esta página',
    text: 'Su cuenta no tiene permiso para verla. Si cree que es un error, hable con el municipio.',
  },
  unknownTenant: {
    title: 'Aquí no hay ningún municipio',
    text: (host: string) => `En ${host} no hay ningún gobierno. Revise si la dirección está bien escrita.`,
    goTo: (host: string) => `Ir a ${host}`,
  },
  suspended: {
    title: 'Sitio suspendido',
    text: 'Este gobierno suspendió su sitio por ahora. Todo lo hecho se conserva y vuelve cuando se reanude.',
  },
  broken: { title: 'Algo falló de nuestro lado', text: 'No fue por nada que usted hiciera. Vuelva a intentarlo en un momento.' },
};

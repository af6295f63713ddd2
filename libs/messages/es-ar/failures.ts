import type { Overlay } from '../messages.ts';

export const failures: Overlay['failures'] = {
  notFound: { text: 'Puede que la dirección esté mal escrita, o que lo que buscabas ya no esté publicado.' },
  notAllowed: {
    title: 'No podés ver esta página',
    text: 'Tu cuenta no tiene permiso para verla. Si creés que es un error, hablá con el municipio.',
  },
  unknownTenant: {
    title: 'Acá no hay ningún municipio',
    text: (host) => `En ${host} no hay ningún gobierno. Revisá si la dirección está bien escrita.`,
  },
  broken: { text: 'No fue por nada que hayas hecho. Volvé a intentarlo en un momento.' },
};

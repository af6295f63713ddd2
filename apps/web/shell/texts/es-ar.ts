import type { Overlay } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Overlay<typeof spanish> = {
  help: '¿No tenés internet o preferís hacerlo en persona? En la mesa de ayuda del municipio te acompañan.',
  helpOfNetwork: 'Cada gobierno tiene su propio sitio. Si buscás el tuyo, elegilo en la lista.',
  breadcrumbs: 'Dónde estás',
  failures: {
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
    hidden: { mine: 'Si lo escribiste vos: ver los motivos' },
  },
};

import type { Overlay } from '../messages.ts';

export const shell: Overlay['shell'] = {
  help: '¿No tenés internet o preferís hacerlo en persona? En la mesa de ayuda del municipio te acompañan.',
  helpOfNetwork: 'Cada gobierno tiene su propio sitio. Si buscás el tuyo, elegilo en la lista.',
  breadcrumbs: 'Dónde estás',
};

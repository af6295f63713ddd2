import type { Overlay } from '../messages.ts';

export const shell: Overlay['shell'] = {
  help: '¿No tenés internet o preferís hacerlo en persona? En la mesa de ayuda del municipio te acompañan.',
  breadcrumbs: 'Dónde estás',
};

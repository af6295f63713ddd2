import { pagePath } from '@participa/base/page-path.ts';

const back = { back: 'volver' } as const;

export const signInPath = pagePath('/entrar', back);
export const codePath = pagePath('/entrar/codigo', back);
export const signUpPath = pagePath('/registro', back);
export const confirmPath = pagePath('/confirmar', back);
export const signOutPath = pagePath('/salir');

const after = { after: 'despues' } as const;

export const accountPath = pagePath('/cuenta', after);
export const draftsPath = pagePath('/cuenta/borradores');
export const supportedPath = pagePath('/cuenta/apoyos', after);
/** What moderation decided about what I wrote. */
export const decisionsPath = pagePath('/cuenta/decisiones', { after: 'despues' });
export const myDataPath = pagePath('/cuenta/datos', { done: { name: 'hecho', values: { profile: 'perfil', password: 'clave' } } });

export const peoplePath = pagePath('/admin/personas', { text: 'q', role: 'rol', ...after });
export const invitationsPath = pagePath('/admin/personas/invitaciones', {
  ...after,
  done: { name: 'hecho', values: { invited: 'invitada', revoked: 'anulada' } },
});
export const rolesPath = pagePath('/admin/personas/:id', {
  done: { name: 'hecho', values: { saved: 'guardado', ended: 'cerradas' } },
});
/** Its address is a secret: it lets in who has it. */
export const invitationPath = pagePath('/invitacion/:token');

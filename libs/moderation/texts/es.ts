import { reasons } from './reasons.es.ts';

/** Reporting, statements of reasons, appeals, transparency. */
export const texts = {
  reasons,
  left: (n: number) => {
    if (n < 0) return n === -1 ? 'Sobra 1 letra' : `Sobran ${-n} letras`;
    return n === 1 ? 'Queda 1 letra' : `Quedan ${n} letras`;
  },
  report: {
    link: 'Denunciar',
    title: 'Denunciar un contenido',
    lead: 'Lo mira una persona del equipo de moderación. Nadie sabrá quién denunció.',
    about: { proposal: 'Una propuesta', comment: 'Un comentario' },
    question: '¿Qué pasa con este contenido?',
    tracks: { violence: 'Hace daño a alguien', norms: 'No cumple las normas' },
    text: 'Detalles',
    textHint: 'Qué hay que mirar. No hace falta copiar el contenido.',
    send: 'Enviar la denuncia',
    sending: 'Enviando…',
    thanks: 'Denuncia recibida',
    thanksText: 'Una persona la va a mirar. Muchas denuncias no ocultan nada por sí solas.',
    inReview: 'Mientras tanto el texto queda plegado, con un aviso.',
    already: 'Ya lo había denunciado: cuenta una vez.',
    danger: 'Si hay peligro ahora, llame al número de emergencias.',
    back: 'Volver',
  },
  hiddenComment: 'Comentario oculto por moderación',
  review: { title: 'En revisión', text: 'Alguien denunció este texto por violencia y el equipo lo está mirando.', show: 'Leerlo igual' },
};

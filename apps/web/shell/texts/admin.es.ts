/** The way into the back office. It speaks impersonally, so that one Spanish serves every country. */
export const texts = {
  title: 'Oficina',
  lead: 'Lo que se puede hacer con este rol',
  sections: 'Oficina: secciones',
};

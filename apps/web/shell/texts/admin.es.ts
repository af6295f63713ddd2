/** The way into the back office. It speaks impersonally, so that one Spanish serves every country. */
export const texts = {
  title: 'Oficina',
  lead: 'Lo que se puede hacer con este rol',
  sections: 'Oficina: secciones',
  sectionTexts: {
    processes: { title: 'Procesos', text: 'Abrir un proceso, mover fechas con motivo, suspender.' },
    budgets: { title: 'Presupuestos', text: 'Dinero por zona, proyectos, regla de conteo, resultados, obras.' },
    evaluation: { title: 'Evaluación', text: 'Decir de cada proyecto si es factible, cuánto cuesta y por qué.' },
    moderation: { title: 'Moderación', text: 'Denuncias, decisiones con motivo, apelaciones.' },
    watch: { title: 'Lo que se mira solo', text: 'Palabras que ponen un texto en la cola de moderación.' },
    desk: { title: 'Mesa de ayuda', text: 'Atender a quien está presente: verificar, proponer, apoyar, votar.' },
    paper: { title: 'Votos en papel', text: 'Cargar dos veces las boletas de cada lote.' },
    roll: { title: 'Padrón', text: 'Importar el padrón y ver qué filas no entraron.' },
    people: { title: 'Personas y roles', text: 'Invitar, dar y quitar roles.' },
    government: { title: 'Este gobierno', text: 'Nombre, escudo, colores, idiomas, zonas, páginas legales.' },
    statistics: { title: 'Estadísticas', text: 'Cuánta gente participa, dónde y cómo.' },
    audit: { title: 'Registro de actos', text: 'Quién hizo qué y cuándo.' },
    network: { title: 'La red', text: 'Gobiernos de esta instalación: crear, suspender, exportar, borrar.' },
  },
};

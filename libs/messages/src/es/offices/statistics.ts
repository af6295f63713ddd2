/** Words of the office «statistics». */
export const statistics = {
  title: 'Estadísticas',
  lead: 'Cuánta gente participa, dónde, cuándo y por qué medio. Los grupos de menos de diez no se muestran, para que no señalen a nadie.',
  download: 'Descargar CSV',
  totals: 'En total',
  measure: { people: 'personas con cuenta', verified: 'en el padrón', proposals: 'propuestas', supports: 'apoyos', comments: 'comentarios', ballots: 'votos emitidos' },
  heading: { people: 'Personas con cuenta', verified: 'Personas verificadas', proposals: 'Propuestas', supports: 'Apoyos', comments: 'Comentarios', ballots: 'Votos emitidos' },
  by: { month: 'Por mes', zone: 'Por zona', channel: 'Por medio' },
  group: { month: 'Mes', zone: 'Zona', channel: 'Medio' },
  count: 'Cantidad',
  few: 'menos de 10',
  held: 'no se muestra',
  noZone: 'Sin zona',
  channel: { web: 'Por internet', desk: 'En la mesa', paper: 'En papel' },
  none: 'Todavía no hay nada que contar',
};

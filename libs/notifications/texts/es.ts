/** Development's inbox. */
export const texts = {
  title: 'Correos de prueba',
  lead: 'En esta instalación los correos no salen: se leen aquí, los más nuevos primero.',
  again: 'Volver a mirar',
  none: 'No hay correos',
  noneText: 'Cuando alguien abra una cuenta o pida un código, el correo aparecerá aquí.',
  to: (address: string) => `Para ${address}`,
  whole: 'Leer el correo entero',
};

import type { Reason } from '../domain/reasons.ts';

/** Why something is reported or hidden, in words. */
export const reasons: Record<Reason, string> = {
  spam: 'Publicidad o mensajes repetidos',
  off_topic: 'No tiene que ver con el tema',
  duplicate: 'Ya está publicado en otro lugar',
  own_data: 'Muestra datos personales míos',
  threat: 'Amenaza',
  intimate_image: 'Imagen íntima',
  doxxing: 'Datos privados de una persona',
  harassment: 'Acoso',
  hate: 'Discriminación u odio',
  impersonation: 'Se hace pasar por otra persona',
  political_gender_violence: 'Violencia política por género',
  minor_at_risk: 'Menor de edad en riesgo',
};

/**
 * Languages as countries speak them: voseo in Argentina, usted in Colombia. A file of its own, so that no page loads schemas for a
 * list.
 */
export const variants = ['es-AR', 'es-CO', 'es-BO', 'es-CL', 'pt-BR', 'en'] as const;

import { firstSentences } from './first-sentences.ts';

describe('The beginning of an answer', () => {
  test('is all of it when it is short', () => {
    expect(firstSentences('Está hecho.', 40)).toBe('Está hecho.');
  });

  test('ends with a whole sentence', () => {
    expect(firstSentences('Se cambiaron doce garitas. Se probaron tres diseños durante un mes con una encuesta.', 50)).toBe(
      'Se cambiaron doce garitas.',
    );
  });

  test('does not stop at a figure', () => {
    expect(firstSentences('Costó 14.200.000 pesos en total. El resto se paga en marzo, con el presupuesto que viene.', 60)).toBe(
      'Costó 14.200.000 pesos en total.',
    );
  });

  test('is cut between words where the first sentence is too long', () => {
    const cut = firstSentences('Una sola oración muy larga que no termina nunca porque quien la escribió tenía mucho que contar', 40);
    expect(cut.length).toBeLessThanOrEqual(40);
    expect(cut).toMatch(/\p{L}…$/u);
  });
});

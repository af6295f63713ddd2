/**
 * Invented documents of the demonstration’s people, as they stand on its roll; the README publishes them so that anybody can try to
 * verify.
 */
export const demoDocuments: Readonly<Record<string, { number: string; born: string }>> = {
  vecina1: { number: '30111001', born: '1954-05-02' },
  vecina2: { number: '30111002', born: '1983-03-14' },
  vecina3: { number: '30111003', born: '1991-11-30' },
  vecina4: { number: '30111004', born: '1978-07-09' },
  vecina5: { number: '30111005', born: '2001-01-21' },
  // On the roll, not yet proved.
  nueva: { number: '30111006', born: '1997-08-20' },
  // No account: people who come to the desk.
  presente: { number: '30111007', born: '1949-12-01' },
};

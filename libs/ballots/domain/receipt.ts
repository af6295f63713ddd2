/** Letters and digits that are not confused with each other, read or heard. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The code of a ballot cast, to keep or to read aloud: "K7QM-4XRT-9WPE", from 12 random bytes. */
export function receiptOf(random: Uint8Array): string {
  const code = Array.from(random.subarray(0, 12), (byte) => signs[byte % signs.length]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as people type it ("123 456", "123-456") without what is between its digits. */
export const digitsOf = (typed: string | undefined): string => (typed ?? '').replace(/[\s.-]/g, '');

/** A code as people type it ("123 456", "123-456") without what is between its digits. */
export const digitsOf = (text: string | undefined): string => (text ?? '').replace(/[\s.-]/g, '');

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Allowed chunks; others may hold metadata and are removed. */
const allowedChunks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'pHYs',
  'bKGD',
  'tIME',
  'iCCP',
  'tEXt',
  'zTXt',
  'iTXt',
  'eXIf',
  'hIST',
  'sPLT',
  'cICP',
]);
const MAX_SIDE_PIXELS = 4_096;

/** Whether these bytes are a PNG from the first to the last: signature, whole chunks, a sensible size, nothing behind its end. */
export function isPlainPng(bytes: Buffer): boolean {
  if (bytes.length < 45 || !bytes.subarray(0, 8).equals(signature)) return false;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width < 1 || height < 1 || width > MAX_SIDE_PIXELS || height > MAX_SIDE_PIXELS) return false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if ((at === 8) !== (kind === 'IHDR') || !allowedChunks.has(kind)) return false;
    at += 12 + bytes.readUInt32BE(at);
    if (kind === 'IEND') return at === bytes.length;
  }
  return false;
}

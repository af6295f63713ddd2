import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 bytes of `text`, as 64 hexadecimal digits; without waiting, in the browser as on the server. */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));

import { fold } from '@participa/base/text.ts';

/** What guessers try first, without accents, digits or signs. */
const common = new Set(
  (
    'password passwords contrasena contrasenas micontrasena clave miclave clavesecreta secreto secreta senha minhasenha letmein ' +
    'welcome bienvenido bienvenida bemvindo ' +
    'administrador administrator admin usuario qwerty qwertyuiop asdfghjkl asdfghjklnn zxcvbnm iloveyou tequiero teamo ' +
    'tequieromucho princesa princess estrella ' +
    'argentina colombia bolivia chile brasil mexico uruguay paraguay peru ecuador venezuela municipio municipalidad participa ' +
    'participacion vecino vecina ciudad ' +
    'bocajuniors riverplate barcelona realmadrid atleticonacional futbol football messi maradona jesucristo dioesamor diosesamor'
  ).split(' '),
);
const runs = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb'].flatMap((run) => [
  run,
  [...run].reverse().join(''),
]);

/**
 * Whether a password of sufficient length is still one of the first to be guessed: few different characters, a run of the keyboard, a
 * common word with digits around it, or little more than what is known `about` its owner (name, address, place). No composition rules.
 */
export function isWeakPassword(password: string, about: readonly string[]): boolean {
  if (new Set(password.toLowerCase()).size < 5) return true;
  const plain = fold(password).replace(/[^\p{L}\p{N}]/gu, '');
  if (runs.some((run) => plain.length >= 4 && run.includes(plain))) return true;
  if (common.has(plain.replace(/\p{N}/gu, ''))) return true;
  const known = about.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
  const rest = known.sort((a, b) => b.length - a.length).reduce((remaining, word) => remaining.replaceAll(word, ''), plain);
  return rest.length < plain.length && rest.replace(/\p{N}/gu, '').length < 4;
}

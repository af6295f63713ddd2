import { isWeakPassword } from './password.ts';

const about = ['Ana Gómez', 'ana.gomez@correo.example', 'Bahía Blanca'];

describe('A password is too easy to guess', () => {
  test.each([
    'aaaaaaaaaa',
    '1212121212',
    '1234567890',
    '0987654321',
    'qwertyuiop',
    'Contraseña2024',
    'password123!',
    'argentina2026',
    'AnaGomez1985',
    'bahiablanca1',
    'ana.gomez.2026',
  ])('when it is %s', (password) => expect(isWeakPassword(password, about)).toBe(true));
});

describe('A password is good enough', () => {
  test.each([
    'tres tristes tigres',
    'mate lavado y frío',
    'Ana come 14 medialunas',
    'k7#pQ2vv9zLm',
    'laguna salada 22',
    'ñandúes al galope',
  ])('when it is %s', (password) => expect(isWeakPassword(password, about)).toBe(false));
});

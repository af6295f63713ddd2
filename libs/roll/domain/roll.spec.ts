import { columnsIn, delimiterOf } from './columns.ts';
import { readDay, isPlausibleBirth } from './read-day.ts';
import { bareNumber, isNumberOf, keyText, typeIn } from './document.ts';
import { faultInClaim, obstacleToVerify } from './identity-claim.ts';
import { RollReader } from './roll-reader.ts';
import { zoneFinder } from './zone-names.ts';

describe('The header of a roll is found', () => {
  test.each([
    [
      'tipo_doc,documento,apellido,nombre,fecha_nacimiento,domicilio,barrio,circuito',
      { type: 0, number: 1, surname: 2, name: 3, born: 4, zone: 6 },
    ],
    [
      'Tipo Doc.,Nro Documento ,APELLIDO Y NOMBRE,F. Nac.,Dirección,Barrio/Delegación,Circuito,Observaciones',
      { type: 0, number: 1, name: 2, born: 3, zone: 5, remarks: 7 },
    ],
    ['NOMBRE COMPLETO,COMUNA,Cédula de ciudadanía,Fecha de Nacimiento', { name: 0, zone: 1, number: 2, born: 3 }],
    ['RUN,Nombres,Apellidos,FECHA NAC.', { number: 0, name: 1, surname: 2, born: 3 }],
    ['CPF,Nome,Data de nascimento,Bairro', { number: 0, name: 1, born: 2, zone: 3 }],
    ['N° CI,F/Nacimiento,OTB', { number: 0, born: 1, zone: 2 }],
    ['DNI,fnac', { number: 0, born: 1 }],
  ])('in «%s»', (header, columns) => expect(columnsIn(header.split(','))).toEqual(columns));

  test.each(['Municipalidad — padrón (datos sintéticos)', 'DNI,39116453,Rodríguez,1991-05-14', 'nombre,apellido,barrio'])(
    'not in «%s»',
    (row) => expect(columnsIn(row.split(','))).toBeUndefined(),
  );

  test.each([
    ['DNI;Apellido, nombre;F. Nac.\n1;a, b;2', ';'],
    ['PADRÓN, 2026; versión final\ndni,nombre,fecha_nacimiento\n', ','],
    ['dni\tfecha de nacimiento\n', '\t'],
    ['"DNI";"Fecha de nacimiento"\n', ';'],
  ])('and what separates cells: %j', (beginning, delimiter) => expect(delimiterOf(beginning)).toBe(delimiter));
});

describe('A date', () => {
  test.each([
    ['14/05/1991', '1991-05-14'],
    ['4-5-1991', '1991-05-04'],
    ['1991-05-14', '1991-05-14'],
    ['1991-05-14 00:00:00', '1991-05-14'],
    ['1991-05-14T03:00:00.000Z', '1991-05-14'],
    ['14.05.1991', '1991-05-14'],
    ['33372', '1991-05-14'],
    ['14125', '1938-09-02'],
    ['29/02/2000', '2000-02-29'],
  ])('%s is %s', (cell, day) => expect(readDay(cell)?.day).toBe(day));
  test.each(['', '31/06/1990', '29/02/1999', '00/00/0000', '14/05/91', 'ayer', '991991', '1991'.repeat(2)])('«%s» is none', (cell) =>
    expect(readDay(cell)).toBeUndefined(),
  );
  it('of birth is not to come, and not older than anybody', () => {
    expect(isPlausibleBirth('2026-11-23', '2026-11-22')).toBe(false);
    expect(isPlausibleBirth('1890-01-01', '2026-11-22')).toBe(false);
    expect(isPlausibleBirth('1930-01-01', '2026-11-22')).toBe(true);
  });
});

describe('A document', () => {
  test.each([
    ['RUN', '12.345.678-5', true],
    ['RUN', '12.345.678-4', false],
    ['RUN', '10.000.013-K', true],
    ['CPF', '529.982.247-25', true],
    ['CPF', '529.982.247-24', false],
    ['CPF', '111.111.111-11', false],
    ['DNI', '39.116.453', true],
    ['DNI', '6458888', true],
    ['DNI', '0', false],
    ['DNI', '123456789', false],
    ['DNI', 'sin dato', false],
    ['CC', '1.037.600.123', true],
    ['CC', '0123456', false],
    ['CI', '4567890-1A', true],
    ['CI', '4567890 LP', true],
  ] as const)('%s %s: %s', (type, number, fits) => expect(isNumberOf(type, bareNumber(number))).toBe(fits));

  it('is the usual one of the country where nothing or something vague is written', () => {
    expect(typeIn('', 'CL')).toBe('RUN');
    expect(typeIn('Cédula', 'BO')).toBe('CI');
    expect(typeIn('L.C.', 'AR')).toBe('LC');
    expect(typeIn('algo', 'AR')).toBeUndefined();
  });

  it('is the same under a booklet and under the DNI that replaced it', () => {
    expect(keyText('AR', 'LC', '6.458.888', '1938-09-02')).toBe(keyText('AR', 'DNI', '6458888', '1938-09-02'));
    expect(keyText('AR', 'PAS', '6458888', '1938-09-02')).not.toBe(keyText('AR', 'DNI', '6458888', '1938-09-02'));
  });

  it('of a claim is judged by itself', () => {
    const claim = { type: 'DNI', number: '39.116.453', born: '1991-05-14' } as const;
    expect(faultInClaim(claim, 'AR', '2026-11-22')).toBeUndefined();
    expect(faultInClaim({ ...claim, type: 'CPF' }, 'AR', '2026-11-22')?.path).toBe('type');
    expect(faultInClaim({ ...claim, number: '12' }, 'AR', '2026-11-22')?.path).toBe('number');
    expect(faultInClaim({ ...claim, born: '2031-01-01' }, 'AR', '2026-11-22')?.path).toBe('born');
    expect(obstacleToVerify({ emailConfirmed: true, verified: true })?.code).toBe('already_verified');
    expect(obstacleToVerify({ emailConfirmed: false, verified: false })?.code).toBe('email_unconfirmed');
    expect(obstacleToVerify({ emailConfirmed: true, verified: false })).toBeUndefined();
  });
});

test('A zone is found without accents, large letters and what is put before', () => {
  const find = zoneFinder([
    { key: 'ingeniero-white', name: 'Ingeniero White' },
    { key: 'bordeu', name: 'Villa Bordéu' },
    { key: 'zona-3', name: 'Zona 3' },
  ]);
  expect([
    find('Bº INGENIERO WHITE'),
    find('barrio ingeniero white'),
    find('VILLA BORDEU'),
    find('Comuna 3'),
    find('3'),
    find('Otra'),
  ]).toEqual(['ingeniero-white', 'ingeniero-white', 'bordeu', 'zona-3', 'zona-3', undefined]);
});

describe('A row of a roll', () => {
  const reader = () => {
    const made = new RollReader({ country: 'AR', zones: [{ key: 'centro', name: 'Centro' }], today: '2026-11-22' });
    made.push(['Padrón 2026']);
    made.push(['', '']);
    made.push(['tipo', 'dni', 'nombre', 'nacimiento', 'barrio', 'obs']);
    return made;
  };
  test.each([
    [['DNI', '39.116.453', 'Ana', '14/05/1991', 'Centro', ''], undefined, ['dotted']],
    [['', '39116453', 'Ana', '33372', 'Bº CENTRO', ''], undefined, ['serial']],
    [['DNI', '51108454', 'Eva', '20/04/2011', 'Marte', ''], undefined, ['minor', 'unknown_zone']],
    [['DNI', '', 'Ana', '14/05/1991', 'Centro', ''], 'no_document', []],
    [['DNI', 'x', 'Ana', '14/05/1991', 'Centro', ''], 'bad_document', []],
    [['XX', '39116453', 'Ana', '14/05/1991', 'Centro', ''], 'unknown_type', []],
    [['DNI', '39116453', 'Ana', '', 'Centro', ''], 'no_date', []],
    [['DNI', '39116453', 'Ana', '31/06/1991', 'Centro', ''], 'bad_date', []],
    [['DNI', '39116453', 'Ana', '01/01/2031', 'Centro', ''], 'implausible_date', []],
    [['DNI', '39116453', 'Ana', '14/05/1991', 'Centro', 'FALLECIDA 2024'], 'deceased', []],
  ])('%j is %s', (row, fault, remarks) => expect(reader().push(row)).toMatchObject({ remarks, ...(fault ? { fault } : {}) }));

  it('that repeats somebody without a number is a duplicate', () => {
    const made = reader();
    expect([1, 2].map(() => made.push(['DNI', '', 'Ana Paz', '14/05/1991', '', ''])?.fault)).toEqual(['no_document', 'duplicate']);
  });

  it('is not looked for in a file without a header', () => {
    const made = new RollReader({ country: 'AR', zones: [], today: '2026-11-22' });
    for (let at = 0; at < 40; at++) made.push(['esto', 'no es un padrón']);
    expect([made.headerFound, made.noHeader]).toEqual([false, true]);
  });
});

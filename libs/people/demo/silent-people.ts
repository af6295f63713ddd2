import { prose } from '@participa/base/prose.ts';
import type { Chance } from '@participa/base/chance.ts';

const given = {
  'bahia-blanca': (
    'Adriana Agustín Alejandra Alicia Amalia Analía Andrés Ángel Antonela Araceli Ariel Belén Brenda Brian ' +
    'Carla Cecilia Celeste Claudia Cristian Delia Diego ' +
    'Eduardo Elena Enzo Estela Evelyn Fabián Federico Felisa Gabriel Germán Gladys Graciela Guadalupe ' +
    'Guillermo Gustavo Héctor Horacio Inés Irma Ismael Ivana ' +
    'Joaquín José Juana Karina Lautaro Leandro Leonor Liliana Lorena Lucía Mabel Malena Marcela Mariano ' +
    'Mariela Matías Melina Mercedes Miguel Milagros Mónica ' +
    prose`
      Nahuel Natalia Néstor Noelia Olga Osvaldo Pamela Patricia Ramiro Ricardo Romina Rosa Sandra Santino Sergio Silvia Stella
      Tamara Verónica Vicente Viviana Ximena`
  ).split(' '),
  envigado: (
    'Albeiro Alejandra Alejandro Alexandra Andrea Aníbal Aura Bernardo Blanca Camilo Carolina Cecilia Claudia ' +
    'Cristian Dora Edilma Eliana Elkin Esneda Fabiola ' +
    'Fernando Flor Francisco Germán Gilberto Gladys Guillermo Gustavo Héctor Hugo Inés Isabel Iván Jaime ' +
    'Jairo Jenny Jesús Johana Jorge Juan Julio Laura Leidy ' +
    'Leonardo Liliana Lucía Luis Manuel Marcela Margarita María Mariela Mario Marisol Maritza Mateo Miguel ' +
    'Mónica Natalia Nelson Nicolás Norela Omar Óscar Patricia ' +
    prose`
      Paula Rafael Rodrigo Rosalba Rubén Samuel Sandra Sebastián Sergio Silvia Sofía Stella Susana Tatiana Teresa Verónica Víctor
      Viviana Yolanda Zoraida`
  ).split(' '),
};
const family = {
  'bahia-blanca': (
    'Aguirre Albornoz Altamirano Álvarez Aranda Arias Barrionuevo Benítez Bianchi Bravo Bustos Cabrera ' +
    'Cáceres Campos Cardozo Carrizo Castillo Cejas Colombo ' +
    'Contreras Córdoba Curin Domínguez Duarte Escobar Esparza Espinosa Fernández Fiorito Fuentes Galarza ' +
    'Giménez Godoy Gómez González Gutiérrez ' +
    'Hernández Herrera Iglesias Juárez Kraemer Lagos Ledesma Leiva López Luna Maidana Mansilla Mardones ' +
    'Márquez Martínez Medina Méndez Millán Molina Montenegro ' +
    'Morales Moreno Muñoz Navarro Núñez Olivera Ortiz Páez Paredes Peralta Pereyra Pérez Pellegrini Quiroga ' +
    'Ramírez Ramos Reinoso Ríos Rodríguez Rojas Romero ' +
    'Rossi Sáenz Salinas Sánchez Schneider Silva Soria Suárez Toledo Torres Valdez Vázquez Vega Vera Villalba Weimann Zalazar Zapata'
  ).split(' '),
  envigado: (
    'Acevedo Agudelo Álvarez Arango Arboleda Arias Atehortúa Avendaño Bedoya Berrío Betancur Builes Cadavid ' +
    'Calle Cano Cardona Castaño Castrillón Ceballos Chica ' +
    'Correa Cuartas Duque Echavarría Escobar Estrada Flórez Gallego García Gaviria Gómez González Grisales ' +
    'Guzmán Henao Hernández Herrera Holguín Hoyos Isaza ' +
    'Jaramillo Jiménez Lopera López Londoño Loaiza Marín Márquez Mejía Mesa Molina Monsalve Montoya Mora ' +
    'Moreno Múnera Muñoz Naranjo Ochoa Ortiz Osorio Ospina ' +
    'Palacio Parra Patiño Pérez Pineda Posada Puerta Quintero Ramírez Restrepo Ríos Rodríguez Rojas Rúa Ruiz ' +
    'Salazar Saldarriaga Sánchez Serna Sierra Soto Suárez ' +
    'Tamayo Tirado Toro Uribe Usuga Valencia Vallejo Vanegas Vargas Vásquez Velásquez Vélez Villegas Yepes Zapata'
  ).split(' '),
};
/** In Envigado nearly everybody gives both family names, in Bahía Blanca few do. */
const bothFamilies = { 'bahia-blanca': 0.12, envigado: 0.75 };

export type CitySlug = keyof typeof given;

/** Names of `count` people who take part without writing, none of them in `taken`. */
export function silentPeople(slug: CitySlug, count: number, taken: readonly string[], chance: Chance): string[] {
  const names = new Set(taken);
  const silent: string[] = [];
  while (silent.length < count) {
    const [own, father, mother] = [chance.pick(given[slug]), chance.pick(family[slug]), chance.pick(family[slug])];
    const name = chance.next() < bothFamilies[slug] && father !== mother ? `${own} ${father} ${mother}` : `${own} ${father}`;
    if (names.has(name)) continue;
    names.add(name);
    silent.push(name);
  }
  return silent;
}

/**
 * What is promised and under which terms. Without "usted" and "vos": it speaks of people, so that every Spanish variant reads it.
 * In a text, a blank line parts paragraphs and a line that begins with "- " is an item of a list.
 */
export const texts = {
  updated: 'Texto vigente desde noviembre de 2026.',
  guarantees: {
    title: 'Qué se garantiza y qué no',
    description: 'Lo que este sitio asegura hoy, cómo se comprueba y lo que ninguna plataforma honesta puede prometer.',
    lead:
      'Lo que este sitio asegura hoy, cómo se comprueba, y lo que no promete. Lo escribimos sin adornos para ' +
      'que se nos pueda reclamar.',
    sure: 'Lo que se asegura hoy',
    sureParts: {
      once: {
        title: 'Una persona, un voto',
        text:
          'Los presupuestos los vota quien está en el padrón y tiene la edad que dicen las reglas. La base de datos ' +
          'guarda una sola boleta por persona, venga de internet, de la mesa de ayuda o de papel; una segunda por ' +
          'otro medio se rechaza. Con los apoyos es igual: uno por cuenta y propuesta.',
      },
      rules: {
        title: 'Las reglas se publican antes',
        text:
          'Fases, requisitos, forma de votar, regla de conteo y desempate quedan fijos al abrir un proceso, con una ' +
          'huella que cualquiera puede recalcular. Después solo se cambian por un acto público, con fecha y motivo, ' +
          'y nunca la regla de conteo una vez que se empezó a votar. Una propuesta se puede corregir durante 7 días ' +
          'y mientras no la apoyen más de 25 personas.',
      },
      silence: {
        title: 'Nada cambia en silencio',
        text:
          'Cada redacción de una propuesta queda a la vista. Lo que se retira conserva su página, con la marca de ' +
          'retirado. Un comentario borrado deja su lugar.',
      },
      answers: {
        title: 'Las respuestas llevan motivos',
        text: 'Cuando el municipio responde, su texto, su fecha y su costo quedan en la propuesta, a la vista de todos.',
      },
      apart: {
        title: 'Cada gobierno, aparte',
        text:
          'Una cuenta de un gobierno no sirve en otro, y sus datos no se ven desde otro: la base de datos los ' +
          'separa fila por fila, aunque el programa se equivoque.',
      },
    },
    check: 'Lo que se puede comprobar',
    checkText:
      'No hace falta creernos:\n\n- **Contar.** Las listas se pueden pedir también como datos, en ' +
      '/api/proposals; los números son los mismos que se ven en las páginas.\n- **Leer.** El programa es ' +
      'software libre: cualquiera puede leer cómo cuenta y proponer cambios.\n- **Seguir el rastro.** Cada acto ' +
      'queda en un registro con fecha y autor. El programa puede agregarle líneas, pero no tiene permiso para ' +
      'cambiarlas ni borrarlas. Hoy lo lee la administración de cada gobierno.',
    not: 'Lo que no se promete',
    notParts: {
      identity: {
        title: 'Que cada cuenta sea una persona distinta',
        text:
          'Para proponer, apoyar y comentar alcanza con un correo confirmado, y alguien con dos correos puede abrir ' +
          'dos cuentas. Por eso los apoyos orientan, pero no deciden. Lo que decide se vota, y para votar hay que ' +
          'estar en el padrón.',
      },
      coercion: {
        title: 'Que nadie presione a nadie',
        text:
          'Ninguna plataforma en línea puede saber si una persona apoya por voluntad propia o porque alguien la ' +
          'obliga o la mira. Ante una presión, lo correcto es denunciarla.',
      },
      server: {
        title: 'Protección ante un servidor tomado',
        text:
          'Quien controle por completo el servidor podría mostrar páginas falsas o tocar la base de datos. El ' +
          'registro de actos todavía no tiene testigos de afuera que lo delaten.',
      },
      network: {
        title: 'Anonimato frente a quien vigila la red',
        text:
          'Lo que se envía viaja cifrado en las instalaciones públicas. Aun así, quien observe la conexión puede ' +
          'saber que alguien visitó este sitio y cuándo.',
      },
      binding: {
        title: 'Que lo más apoyado se haga',
        text: 'Los apoyos muestran qué importa. Decidir y responder le toca al gobierno, que puede decir que no y debe decir por qué.',
      },
      votes: {
        title: 'Voto secreto',
        text:
          'Todavía no lo es. La boleta se guarda junto a una clave hecha con los datos del padrón, que no deja leer ' +
          'el documento; pero quien administra la base de datos podría relacionar una boleta emitida por internet ' +
          'con su cuenta. Lo que se publica para volver a contar no lleva nada de nadie. Apoyar no es votar: quién ' +
          'apoyó consta en el registro.',
      },
    },
  },
  terms: {
    title: 'Condiciones de uso',
    description: 'Quién puede participar, qué se puede publicar y qué pasa con lo publicado.',
    lead: 'Quién puede participar, qué se puede publicar y qué pasa con lo publicado.',
    parts: {
      who: {
        title: 'Quién puede participar',
        text:
          'Leer es libre y no pide cuenta. Para proponer, apoyar y comentar hace falta una cuenta con un correo ' +
          'confirmado. Cada persona usa una sola cuenta, con el nombre por el que la conocen.',
      },
      write: {
        title: 'Qué se puede publicar',
        text:
          'Ideas, argumentos, preguntas y desacuerdos, también duros. No se admite:\n\n- amenazar, acosar o ' +
          'insultar a personas;\n- llamar al odio o a la violencia contra un grupo;\n- publicar datos privados de ' +
          'otras personas, o hacerse pasar por ellas;\n- propaganda comercial, o repetir lo mismo muchas veces.',
      },
      own: {
        title: 'De quién es lo publicado',
        text:
          'De quien lo escribió. Al publicarlo permite que el gobierno lo muestre, lo cite y lo entregue como dato ' +
          'abierto junto con su nombre.',
      },
      change: {
        title: 'Corregir y retirar',
        text:
          'Una propuesta se puede corregir durante 7 días y mientras no la apoyen más de 25 personas; las ' +
          'redacciones anteriores quedan a la vista. Se puede retirar mientras no tenga respuesta, y su constancia ' +
          'queda. Un comentario se puede corregir durante 24 horas y borrar siempre.',
      },
      care: {
        title: 'Si algo no corresponde',
        text:
          'Cada propuesta y cada comentario tienen un enlace para denunciar, con cuenta o sin ella. Ninguna ' +
          'cantidad de denuncias oculta nada por sí sola: decide una persona, con un motivo que se envía a quien ' +
          'escribió, y su apelación la decide otra. Los números están en la página de transparencia. Si alguien ' +
          'corre peligro, primero hay que llamar a emergencias.',
      },
      answer: {
        title: 'Quién responde por este sitio',
        text: 'El gobierno cuyo nombre y escudo están en cada página. El programa se ofrece como es, bajo la licencia AGPL-3.0-or-later.',
      },
    },
  },
  privacy: {
    title: 'Privacidad',
    description: 'Qué datos se guardan, quién los ve, cuánto tiempo y cómo reclamar por ellos.',
    lead: 'Se guarda lo menos posible, se dice quién lo ve y no se comparte con empresas.',
    parts: {
      kept: {
        title: 'Qué se guarda',
        text:
          'De quien solo lee, nada con su nombre. De quien abre una cuenta:\n\n- su nombre, su correo y el idioma ' +
          'que eligió;\n- su contraseña, de una forma que no permite leerla (argon2id);\n- lo que publica, apoya y ' +
          'vota en los comentarios, con la fecha;\n- cuándo entró y salió.\n\nDel padrón no se guarda ningún número ' +
          'de documento: solo una clave hecha con el número y la fecha de nacimiento, esa fecha y la zona.',
      },
      seen: {
        title: 'Quién lo ve',
        text:
          '- **Todos:** el nombre, junto a lo que la persona publica. El correo, nunca.\n- **Nadie más que ella:** ' +
          'sus borradores. La lista de sus apoyos no es pública; lo público es el total.\n- **La administración del ' +
          'gobierno:** el registro de actos, donde consta quién apoyó, publicó o comentó qué. Verlo sirve para ' +
          'investigar abusos.',
      },
      cookies: {
        title: 'Cookies',
        text:
          'Tres, y ninguna para seguir a nadie: la de la sesión (30 días, o hasta salir), la del idioma elegido (un ' +
          'año) y, al abrir una cuenta, una de un día que impide que otra persona la complete en su lugar.',
      },
      others: {
        title: 'Otras empresas',
        text:
          'Las páginas no cargan nada de otros sitios: ni estadísticas, ni mapas, ni letras, ni botones de redes. ' +
          'Los correos salen por el servidor de correo que eligió el gobierno.',
      },
      network: {
        title: 'La dirección de internet',
        text:
          'Se usa para frenar intentos repetidos de adivinar contraseñas o de enviar correos, y se guarda de una ' +
          'forma que no permite leerla.',
      },
      rights: {
        title: 'Ver, corregir y borrar',
        text:
          'El nombre, el idioma y la contraseña se cambian en “Mi cuenta”. Todavía no hay un botón para descargar ' +
          'todos los datos ni para borrar la cuenta: se pide en la mesa de ayuda del municipio, que debe responder ' +
          'en los plazos de la ley de protección de datos de su país.',
      },
    },
  },
  accessibility: {
    title: 'Accesibilidad',
    description: 'Cómo está hecho este sitio para que lo use cualquiera, qué se probó y qué falta.',
    lead: 'Participar no puede depender del teléfono, de la vista ni del pulso de nadie.',
    parts: {
      aim: {
        title: 'Qué buscamos',
        text: 'Cumplir las pautas WCAG 2.2 en su nivel AA en todas las páginas.',
      },
      how: {
        title: 'Cómo está hecho',
        text:
          '- Todo se puede hacer con el teclado, y siempre se ve dónde se está.\n- Leer, entrar, proponer, apoyar y ' +
          'comentar funciona también sin JavaScript y con conexiones lentas.\n- Los textos se leen desde 360 ' +
          'píxeles de ancho y con la letra al 200 %.\n- Nada se dice solo con color: hay siempre una palabra.\n- La ' +
          'letra, Atkinson Hyperlegible, se diseñó para personas con baja visión.\n- Sigue el modo oscuro y la ' +
          'preferencia de menos movimiento del aparato.',
      },
      tested: {
        title: 'Qué se probó',
        text:
          'Cada página y cada estado se revisan con axe-core en teléfono y en computadora, en claro y en oscuro. ' +
          'Las revisiones automáticas encuentran solo una parte de los problemas.',
      },
      missing: {
        title: 'Qué falta',
        text:
          'Todavía no lo probaron personas que usan lector de pantalla, lupa o control por voz todos los días. No ' +
          'hay versión en lectura fácil ni en lengua de señas.',
      },
      tell: {
        title: 'Si algo no funciona',
        text:
          'Se avisa en la mesa de ayuda del municipio: qué se intentaba hacer, en qué página y con qué aparato. ' +
          'Allí también se puede participar en persona.',
      },
    },
  },
};

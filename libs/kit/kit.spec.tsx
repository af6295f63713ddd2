import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { CoatOfArms } from './art/coat-of-arms.tsx';
import { faviconSvg } from './art/favicon.ts';
import { CommentVotes } from './civic/comment.tsx';
import { Purse } from './civic/purse.tsx';
import { SupportButton } from './civic/support-button.tsx';
import { RadioGroup } from './forms/choice.tsx';
import { ErrorSummary } from './forms/error-summary.tsx';
import { TextField } from './forms/text-field.tsx';
import { ElementsProvider } from './parts/elements.tsx';
import { iconNames } from './parts/icon-names.ts';
import { initialsOf } from './parts/person-chip.tsx';
import { ShareLinks } from './parts/share-links.tsx';
import { Tag } from './parts/tag.tsx';

const words = { give: 'Apoyar', given: 'Apoyás esta propuesta', take: 'quitar', pending: 'Guardando…' };

describe('a field', () => {
  const html = renderToStaticMarkup(
    <TextField
      name="title"
      label="Título"
      hint="En una frase."
      error="Es corto: escribí 10 letras."
      counter={{ max: 80, text: (left) => `quedan ${left}` }}
      defaultValue="Ñandú"
    />,
  );
  it('ties hint, error and counter to its control', () => {
    expect(html).toContain('aria-describedby="title-hint title-error title-counter"');
    for (const id of ['title-hint', 'title-error', 'title-counter']) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<label class="label" for="title">');
  });
  it('counts letters as people do', () => {
    expect(html).toContain('quedan 75');
  });
  it('is where the error summary leads', () => {
    expect(
      renderToStaticMarkup(<ErrorSummary title="Hay algo para corregir" errors={[{ field: 'title', message: 'Es corto.' }]} />),
    ).toContain('href="#title"');
    const group = renderToStaticMarkup(
      <RadioGroup
        name="zone"
        legend="Zona"
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />,
    );
    expect(group).toContain('type="radio" id="zone"');
  });
});

describe('the support button', () => {
  it('is a form that posts what is wanted', () => {
    const html = renderToStaticMarkup(<SupportButton action="/p/1/apoyo" supported={false} about="Semáforo" texts={words} />);
    expect(html).toContain('action="/p/1/apoyo"');
    expect(html).toContain('method="post"');
    expect(html).toMatch(/<button[^>]* value="yes" name="supports"/);
  });
  it('says that it is given and how to take it back', () => {
    const html = renderToStaticMarkup(<SupportButton action="/p/1/apoyo" supported about="Semáforo" texts={words} />);
    expect(html).toContain('value="no"');
    expect(html).toContain('Apoyás esta propuesta');
    expect(html).toContain('quitar');
  });
  it('gives the reason instead of a dead button, and still says what was given', () => {
    const obstacle = { reason: 'La etapa terminó.' };
    for (const supported of [false, true]) {
      const html = renderToStaticMarkup(<SupportButton action="/x" supported={supported} about="" texts={words} obstacle={obstacle} />);
      expect(html).toContain('La etapa terminó.');
      expect(html).not.toContain('<button');
      expect(html.includes('Apoyás esta propuesta')).toBe(supported);
    }
  });
});

describe('votes on a comment', () => {
  it('are taken back by pressing again', () => {
    const html = renderToStaticMarkup(
      <CommentVotes action="/v" up={{ label: 'De acuerdo', count: '3', chosen: true }} down={{ label: 'En desacuerdo', count: '1' }} />,
    );
    expect(html).toMatch(/value="none" aria-pressed="true"/);
    expect(html).toContain('value="down" aria-pressed="false"');
  });
});

describe('links', () => {
  it('are the application’s where it has its own', () => {
    const html = renderToStaticMarkup(
      <ElementsProvider
        elements={{
          Anchor: ({ href, children }) => (
            <a data-router href={href}>
              {children}
            </a>
          ),
          PostForm: () => null,
        }}
      >
        <Tag href="/x">Movilidad</Tag>
      </ElementsProvider>,
    );
    expect(html).toContain('data-router');
  });
  it('that share carry text and address whole', () => {
    const html = renderToStaticMarkup(
      <ShareLinks
        label="Compartir"
        url="https://a.test/p?x=1&y=2"
        text="Más & mejor"
        texts={{ chat: 'WhatsApp', mail: 'Correo', copy: 'Copiar', copied: 'Copiado' }}
      />,
    );
    expect(html).toContain('https://wa.me/?text=M%C3%A1s%20%26%20mejor%20https%3A%2F%2Fa.test%2Fp%3Fx%3D1%26y%3D2');
  });
});

describe('a purse', () => {
  it('draws nothing wider than itself when more was chosen than there is', () => {
    const html = renderToStaticMarkup(
      <Purse
        label="Bolsa"
        remaining={{ word: 'Faltan', value: '5' }}
        spent={{ word: 'Elegiste', value: '25' }}
        whole={{ word: 'de', value: '20' }}
        parts={[
          { id: 'a', label: 'A', part: 0.75 },
          { id: 'b', label: 'B', part: 0.5 },
        ]}
      />,
    );
    const ends = [...html.matchAll(/x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => Number(x) + Number(width));
    expect(Math.max(...ends)).toBeCloseTo(100);
  });
});

describe('emblems', () => {
  it.each([
    ['Bahía Blanca', 'BB'],
    ['San Antonio de Areco', 'SA'],
    ['Ñuñoa', 'Ñ'],
    ['', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
  it('are initials for a municipality nobody drew', () => {
    expect(renderToStaticMarkup(<CoatOfArms code="toString" name="Villa El Salvador" />)).toContain('>VS<');
  });
  it('take no markup and no colour that is none', () => {
    expect(faviconSvg('#0b4f8a', '<b')).toContain('&#60;b');
    expect(() => faviconSvg('red"/><script>', 'A')).toThrow(RangeError);
  });
});

describe('the whole kit', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'),
  );
  it.each(files)('%s writes no style attribute, so that a strict style policy holds', (file) => {
    expect(readFileSync(join(__dirname, file), 'utf8')).not.toMatch(/\sstyle=/);
  });
});

it('has a drawing for each name of an icon, and no other', () => {
  const drawings = readFileSync(join(__dirname, 'parts/icons.css'), 'utf8');
  expect([...drawings.matchAll(/^\.icon-([\w-]+) \{\n {2}--icon: url\("data:[^"]+"\);\n\}$/gm)].map(([, name]) => name)).toEqual([
    ...iconNames,
  ]);
});

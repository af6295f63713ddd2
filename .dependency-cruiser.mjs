// Who may import whom, types included. What a room may take of another room is what its manifest says (libs/*/room.ts, `uses`).
import { ground, readManifests, roomFolders } from './tools/rooms/manifests.mjs';

const room = `^libs/(?!(?:${ground.join('|')})/)([^/]+)/`;
const anyRoom = `^libs/(?!(?:${ground.join('|')})/)`;
/** The addresses of a room's pages: shared vocabulary, which any room and the shell may name (ARCHITECTURE.md, "Who may lean on whom"). */
const addresses = `${anyRoom}[^/]+/paths[.]ts$`;
/** What is no part of the product: specs, their harness, and the demonstration. */
const tests = ['[.]spec[.]tsx?$', '/test/', '^libs/base/testing/'];
const demo = '/demo/';
const outsideProduct = [...tests, demo, '^tools/'];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** Packages as dependency-cruiser sees them: a resolved path below node_modules. */
const packagesOtherThan = (...names) => ({ path: '^node_modules/', pathNot: `^node_modules/(?:${names.join('|')})/` });
const pure = ['zod', '@noble/hashes', 'canonicalize'];

const layers = [
  forbid(
    'domain-is-pure',
    'Nouns and rules know no server, no page, no sentence; of other rooms they take nouns and rules.',
    { path: `${room}domain/`, pathNot: tests },
    { path: '^(?:libs|apps|tools)/', pathNot: [`${anyRoom}[^/]+/domain/`, '^libs/base/', '^libs/voting-rules/'] },
  ),
  forbid(
    'contract-stands-on-domain',
    'Routes are made of nouns; those of forms name the page that shows what became of them.',
    { path: `${room}(?:admin-)?contract[.]ts$` },
    {
      path: '^(?:libs|apps|tools)/',
      pathNot: [`${anyRoom}[^/]+/(?:domain/|(?:admin-)?contract[.]ts$)`, addresses, '^libs/base/', '^libs/voting-rules/'],
    },
  ),
  forbid(
    'addresses-stand-on-base',
    'Everybody may name an address, so it brings nothing along.',
    { path: addresses },
    { path: ['^(?:libs|apps|tools)/', '^node_modules/'], pathNot: '^libs/base/' },
  ),
  forbid(
    'texts-stand-on-domain',
    'Sentences know the codes they speak of, and nothing else.',
    { path: `${room}texts/`, pathNot: tests },
    { path: '^(?:libs|apps|tools)/', pathNot: [`${anyRoom}[^/]+/(?:domain|texts)/`, '^libs/base/', '^libs/voting-rules/'] },
  ),
  forbid(
    'web-knows-no-server',
    'A page asks through the contract.',
    { path: [`${room}web/`, '^apps/web/'], pathNot: tests },
    { path: [`${room}(?:api|demo)/`, '^apps/(?:api|verify)/', '^tools/'], pathNot: '^tools/bundle[.]mjs$' },
  ),
  forbid(
    'api-knows-no-page',
    'The server renders pages through their build, not by importing them.',
    { path: [`${room}api/`, '^apps/api/'], pathNot: outsideProduct },
    { path: [`${room}web/`, '^apps/(?:web|verify)/', '^libs/kit/', '^tools/'] },
  ),
  forbid('domain-packages', 'Few packages are pure enough.', { path: `${room}domain/`, pathNot: tests }, packagesOtherThan(...pure)),
  forbid('contract-packages', 'A route is a value and a schema.', { path: `${room}(?:admin-)?contract[.]ts$` }, packagesOtherThan('zod')),
  forbid('texts-packages', 'A sentence needs no package.', { path: `${room}texts/` }, { path: '^node_modules/' }),
  forbid(
    'web-packages',
    'What a page imports is loaded by a phone.',
    { path: [`${room}web/`, '^apps/web/shell/'], pathNot: tests },
    packagesOtherThan('react', 'react-dom', 'react-router', 'cookie', 'diff', ...pure, '@types/.*'),
  ),
];

const floors = [
  forbid(
    'base-knows-nobody',
    'Everything stands on base.',
    { path: '^libs/base/', pathNot: tests },
    { path: '^(?:libs|apps|tools)/', pathNot: '^libs/base/' },
  ),
  forbid(
    'base-packages',
    'Everything stands on base, so it brings little along.',
    { path: '^libs/base/', pathNot: tests },
    packagesOtherThan(...pure, 'csv-parse', 'csv-stringify'),
  ),
  forbid(
    'voting-rules-stand-on-base',
    'Anyone can recount with the engine alone.',
    { path: '^libs/voting-rules/', pathNot: tests },
    { path: ['^(?:libs|apps|tools)/', '^node_modules/'], pathNot: ['^libs/(?:base|voting-rules)/', '^node_modules/zod/'] },
  ),
  forbid(
    'kit-knows-no-room',
    'Components are told what they show.',
    { path: '^libs/kit/', pathNot: tests },
    {
      path: ['^(?:libs|apps|tools)/', '^node_modules/'],
      pathNot: ['^libs/kit/', '^node_modules/(?:react|react-dom|@types/react|@types/react-dom|@fontsource-variable/.*)/'],
    },
  ),
  forbid('platform-knows-no-room', 'Rooms register with the platform.', { path: '^apps/api/platform/', pathNot: tests }, { path: anyRoom }),
  forbid(
    'shell-knows-no-room',
    'The frame of every page holds nothing of a room; it names the addresses of pages.',
    { path: '^apps/web/shell/', pathNot: tests },
    { path: anyRoom, pathNot: addresses },
  ),
  forbid(
    'platform-knows-no-composition',
    'main and app.module compose; nothing below knows them.',
    { path: ['^apps/api/platform/', `${room}api/`], pathNot: outsideProduct },
    { path: '^apps/api/', pathNot: '^apps/api/platform/' },
  ),
  forbid(
    'shell-knows-no-composition',
    'entries and routes compose; nothing below knows them.',
    { path: ['^apps/web/shell/', `${room}web/`], pathNot: tests },
    { path: '^apps/web/', pathNot: '^apps/web/shell/' },
  ),
  forbid(
    'verify-stands-alone',
    'A program anyone can run knows no server and no database.',
    { path: '^apps/verify/', pathNot: tests },
    {
      path: ['^(?:libs|apps|tools)/', '^node_modules/'],
      pathNot: ['^apps/verify/', '^libs/(?:base|voting-rules)/', '^libs/(?:ballots|budgets)/domain/', '^node_modules/zod/'],
    },
  ),
];

const everywhere = [
  forbid('no-circle', 'What imports each other is one thing in two files. Types count.', { pathNot: tests }, { circular: true }),
  forbid('not-found', 'The file or the package is not there.', {}, { couldNotResolve: true }),
  forbid(
    'declared-packages',
    'What is imported is declared in package.json.',
    { path: '^(?:apps|libs|tools)/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  forbid(
    'product-packages',
    'A package that only development installs is not there in production.',
    { path: '^(?:apps|libs)/', pathNot: [...outsideProduct, '[.]config[.]ts$', '^libs/[^/]+/web/.*[.]spec'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
  ),
  forbid(
    'product-without-tests',
    'Specs and their harness stay outside.',
    { path: '^(?:apps|libs)/', pathNot: outsideProduct },
    { path: tests },
  ),
  forbid(
    'product-without-demo',
    "The demonstration's story stays outside; the composition loads it by name.",
    { path: '^(?:apps|libs)/', pathNot: outsideProduct },
    { path: demo, dynamic: false },
  ),
];

/** A room imports of the rooms that its manifest names, and of no other but addresses. A folder without a manifest uses nobody. */
function betweenRooms() {
  const manifests = new Map(readManifests().map((manifest) => [manifest.name, manifest]));
  return roomFolders().map((name) => {
    const uses = manifests.get(name)?.uses ?? [];
    return forbid(
      `${name}-uses`,
      `libs/${name}/room.ts says which rooms it uses: ${uses.join(', ') || 'none'}.`,
      { path: `^libs/${name}/`, pathNot: outsideProduct },
      { path: anyRoom, pathNot: [addresses, ...[name, ...uses].map((each) => `^libs/${each}/`)] },
    );
  });
}

export default {
  forbidden: [...everywhere, ...floors, ...layers, ...betweenRooms()],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.]css$', '/dist/tools/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
    cache: { folder: '.data/dependency-cruiser', strategy: 'content' },
  },
};

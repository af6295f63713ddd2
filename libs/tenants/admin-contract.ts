import { array, object, string } from 'zod';
import {
  Checklist,
  ColoursStep,
  IdentityStep,
  LanguagesStep,
  LettersStep,
  LegalTextsStep,
  SenderStep,
  Settings,
  TopicsStep,
  ZonesStep,
} from './domain/settings.ts';
import { route } from '@participa/base/route.ts';
import { setupStepPath } from './paths.ts';

const can = 'tenant.configure';

/** How a government sets itself up, step by step. Each step is saved by itself. */
export const government = {
  settings: route('GET /government', { summary: 'Everything that can be set, as it stands', can, reply: Settings }),
  checklist: route('GET /government/checklist', { summary: 'What a government should have before its people come', can, reply: Checklist }),
  identity: route('PUT /government/identity', {
    summary: 'Name, motto, kind',
    can,
    records: ['tenant.configured'],
    body: IdentityStep.strict(),
  }),
  letters: route('PUT /government/letters', {
    summary: 'The shield with one to three letters',
    can,
    records: ['tenant.configured'],
    body: LettersStep.strict(),
  }),
  arms: route('POST /government/arms', {
    summary: 'The coat of arms as a PNG of at most 200 KB',
    can,
    records: ['tenant.configured'],
    upload: setupStepPath('arms'),
  }),
  colours: route('PUT /government/colours', {
    summary: 'The main colour',
    can,
    records: ['tenant.configured'],
    body: ColoursStep.strict(),
  }),
  languages: route('PUT /government/languages', {
    summary: 'The languages offered, and how the country speaks the first',
    can,
    records: ['tenant.configured'],
    body: LanguagesStep.strict(),
  }),
  zones: route('PUT /government/zones', {
    summary: 'The zones in their order; one that is used stays',
    can,
    records: ['tenant.configured'],
    body: ZonesStep.strict(),
  }),
  map: route('POST /government/map', {
    summary: 'The zones and their shapes from a GeoJSON FeatureCollection with names',
    can,
    records: ['tenant.configured'],
    upload: setupStepPath('zones'),
  }),
  topics: route('PUT /government/topics', {
    summary: 'The topics in their order; one that is used stays',
    can,
    records: ['tenant.configured'],
    body: TopicsStep.strict(),
  }),
  legalTexts: route('PUT /government/papers', {
    summary: 'Own words over the terms of use and the privacy text',
    can,
    records: ['tenant.configured'],
    body: LegalTextsStep.strict(),
  }),
  sender: route('PUT /government/sender', {
    summary: 'Who mails come from and where answers go',
    can,
    records: ['tenant.configured'],
    body: SenderStep.strict(),
  }),
  launch: route('PUT /government/launch', {
    summary: 'Go live: the network lists it and search engines may find it',
    can,
    records: ['tenant.launched'],
  }),
};

/** What anybody may see of it besides what stands in every page. */
export const publicTenant = {
  legalTexts: route('GET /tenant/papers', {
    summary: "The government's own words over terms and privacy",
    can: 'public.read',
    reply: object({ terms: string(), privacy: string() }),
    shared: true,
  }),
  map: route('GET /tenant/map', {
    summary: 'The zones as SVG paths on a drawing of 400 × 300',
    can: 'public.read',
    reply: object({ zones: array(object({ key: string(), path: string() })) }),
    shared: true,
  }),
  arms: route('GET /tenant/arms', {
    summary: 'The coat of arms as PNG; `tag` only tells browsers a new one from the old',
    can: 'public.read',
    query: object({ tag: string().max(20).optional() }),
    file: true,
  }),
};

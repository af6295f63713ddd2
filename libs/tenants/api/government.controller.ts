import { present } from '@participa/base/present.ts';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Controller, Req } from '@nestjs/common';
import { government } from '../admin-contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { outlinesOf, pathsOf } from '../domain/map.ts';
import { MAX_ARMS_BYTES, MAX_MAP_BYTES } from '../domain/settings.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, CurrentRequester, type ApiRequest, type Requester } from '@participa/platform/http/requester.ts';
import { receiveFile } from '@participa/platform/http/form-upload.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { isPlainPng } from './png.ts';
import { GovernmentSettings } from './government-settings.ts';

/** Each step in a transaction of its own, and only then the registry is told: nobody may find the old again after it. */
@Controller()
export class GovernmentController {
  constructor(
    private readonly settings: GovernmentSettings,
    private readonly database: Database,
  ) {}

  @Serve(government.settings)
  read() {
    return this.settings.read();
  }

  @Serve(government.checklist)
  checklist() {
    return this.settings.checklist();
  }

  @Serve(government.identity, 'own')
  identity(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.identity>) {
    return this.save(asker, () => this.settings.describe('identity', body));
  }

  @Serve(government.letters, 'own')
  letters(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.letters>) {
    return this.save(asker, () => this.settings.describe('arms', { coat: `letters-${body.letters.toUpperCase()}` }));
  }

  @Serve(government.arms, 'own')
  async arms(@CurrentRequester() asker: Requester, @Req() request: ApiRequest) {
    const png = await receiveFile(request, MAX_ARMS_BYTES, readWhole);
    if (!isPlainPng(png)) throw new Refusal('picture_refused');
    await this.save(asker, () => this.settings.writeArms(png, createHash('sha256').update(png).digest('hex').slice(0, 12)));
  }

  @Serve(government.colours, 'own')
  colours(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.colours>) {
    return this.save(asker, () => this.settings.describe('colours', body));
  }

  @Serve(government.languages, 'own')
  languages(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.languages>) {
    return this.save(asker, () => this.settings.describe('languages', { ...body, languages: [...new Set(body.languages)] }));
  }

  @Serve(government.zones, 'own')
  zones(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.zones>) {
    return this.save(asker, () => this.settings.writeZones(body.zones));
  }

  @Serve(government.map, 'own')
  async map(@CurrentRequester() asker: Requester, @Req() request: ApiRequest) {
    const read = outlinesOf((await receiveFile(request, MAX_MAP_BYTES, readWhole)).toString('utf8').replace(/^\ufeff/, ''));
    if ('fault' in read) throw new Refusal('map_refused', { fault: read.fault });
    await this.save(asker, () => this.settings.writeMap(pathsOf(read.outlines)));
  }

  @Serve(government.topics, 'own')
  topics(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.topics>) {
    return this.save(asker, () => this.settings.writeTopics(body.topics));
  }

  @Serve(government.legalTexts, 'own')
  legalTexts(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.legalTexts>) {
    return this.save(asker, () => this.settings.write('papers', body));
  }

  @Serve(government.sender, 'own')
  sender(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof government.sender>) {
    return this.save(asker, () => this.settings.write('sender', body));
  }

  @Serve(government.launch, 'own')
  launch(@CurrentRequester() asker: Requester) {
    return this.save(asker, () => this.settings.launch());
  }

  private async save({ tenant, person }: Requester, work: () => Promise<void>): Promise<void> {
    await this.database.inside({ tenant: tenant.id, actor: present(person).id }, work);
    this.settings.refreshRegistry();
  }
}

async function readWhole(file: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

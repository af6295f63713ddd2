import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Controller, Req } from '@nestjs/common';
import { government } from '../admin-contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { outlinesOf, pathsOf } from '../domain/map.ts';
import { ARMS_BYTES, MAP_BYTES } from '../domain/settings.ts';
import { Database } from '@participa/platform/database/database.ts';
import { Input, Who, type AskedRequest, type Asker } from '@participa/platform/http/asker.ts';
import { receiveFile } from '@participa/platform/http/form-upload.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { isPlainPng } from './png.ts';
import { GovernmentSettings } from './settings.service.ts';

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
  identity(@Who() asker: Asker, @Input() { body }: Asked<typeof government.identity>) {
    return this.saved(asker, () => this.settings.describe('identity', body));
  }

  @Serve(government.letters, 'own')
  letters(@Who() asker: Asker, @Input() { body }: Asked<typeof government.letters>) {
    return this.saved(asker, () => this.settings.describe('arms', { coat: `letters-${body.letters.toUpperCase()}` }));
  }

  @Serve(government.arms, 'own')
  async arms(@Who() asker: Asker, @Req() request: AskedRequest) {
    const png = await receiveFile(request, ARMS_BYTES, whole);
    if (!isPlainPng(png)) throw new Refusal('picture_refused');
    await this.saved(asker, () => this.settings.writeArms(png, createHash('sha256').update(png).digest('hex').slice(0, 12)));
  }

  @Serve(government.colours, 'own')
  colours(@Who() asker: Asker, @Input() { body }: Asked<typeof government.colours>) {
    return this.saved(asker, () => this.settings.describe('colours', body));
  }

  @Serve(government.languages, 'own')
  languages(@Who() asker: Asker, @Input() { body }: Asked<typeof government.languages>) {
    return this.saved(asker, () => this.settings.describe('languages', { ...body, languages: [...new Set(body.languages)] }));
  }

  @Serve(government.zones, 'own')
  zones(@Who() asker: Asker, @Input() { body }: Asked<typeof government.zones>) {
    return this.saved(asker, () => this.settings.writeZones(body.zones));
  }

  @Serve(government.map, 'own')
  async map(@Who() asker: Asker, @Req() request: AskedRequest) {
    const read = outlinesOf((await receiveFile(request, MAP_BYTES, whole)).toString('utf8').replace(/^\ufeff/, ''));
    if ('fault' in read) throw new Refusal('map_refused', { fault: read.fault });
    await this.saved(asker, () => this.settings.writeMap(pathsOf(read.outlines)));
  }

  @Serve(government.topics, 'own')
  topics(@Who() asker: Asker, @Input() { body }: Asked<typeof government.topics>) {
    return this.saved(asker, () => this.settings.writeTopics(body.topics));
  }

  @Serve(government.papers, 'own')
  papers(@Who() asker: Asker, @Input() { body }: Asked<typeof government.papers>) {
    return this.saved(asker, () => this.settings.write('papers', body));
  }

  @Serve(government.sender, 'own')
  sender(@Who() asker: Asker, @Input() { body }: Asked<typeof government.sender>) {
    return this.saved(asker, () => this.settings.write('sender', body));
  }

  @Serve(government.launch, 'own')
  launch(@Who() asker: Asker) {
    return this.saved(asker, () => this.settings.launch());
  }

  private async saved({ tenant, person }: Asker, work: () => Promise<void>): Promise<void> {
    await this.database.inside({ tenant: tenant.id, actor: person!.id }, work);
    this.settings.seen();
  }
}

async function whole(file: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

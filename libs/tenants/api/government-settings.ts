import { Injectable } from '@nestjs/common';
import { Audit } from '@participa/audit/api/audit.ts';
import { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { checklistOf, mayGoLive, type Checklist, type Settings, type SetupStep } from '../domain/settings.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { WantedZone } from '../domain/zones.ts';
import { describeGovernment, goLive, governmentLook, markStepDone, writeArms, writeSettings } from './government-settings.statements.ts';
import { TenantSettingsRow } from './tenant-settings.entity.ts';
import { ReadinessCounts } from './readiness-counts.ts';
import { TenantRegistry } from './tenant-registry.ts';
import { Territory } from './territory.ts';
import { mappedZones, topicsInOrder } from './territory.statements.ts';

/** What a government is before its first step. */
const noSettings: Omit<TenantSettingsRow, 'tenantId'> = { senderName: '', replyTo: null, terms: '', privacy: '', steps: [] };

/** What a government says of itself. Each step is saved by itself, noted as done, and seen at once in this process. */
@Injectable()
export class GovernmentSettings {
  constructor(
    private readonly tx: Tx,
    private readonly audit: Audit,
    private readonly registry: TenantRegistry,
    private readonly territory: Territory,
    private readonly readiness: ReadinessCounts,
  ) {}

  async read(): Promise<Settings> {
    const { senderName, replyTo, terms, privacy, steps } = await this.readRow();
    const look = await this.tx.one(governmentLook);
    const zones = await this.tx.rows(mappedZones);
    const topics = await this.tx.rows(topicsInOrder);
    return { ...look, zones, topics, terms, privacy, senderName, replyTo, done: steps };
  }

  async checklist(): Promise<Checklist> {
    const { terms, privacy, steps } = await this.readRow();
    const { live } = await this.tx.one(governmentLook);
    const moderators = await this.readiness.count('moderators');
    const rollEntries = await this.readiness.count('rollEntries');
    const processes = await this.readiness.count('processes');
    return checklistOf({ done: steps, moderators, papers: Boolean(terms && privacy), rollEntries: rollEntries > 0, processes }, live);
  }

  /** Name, colours and the like are in the registry, which changes only for the government of this transaction. */
  async describe(
    step: SetupStep,
    changes: Partial<Pick<Tenant, 'name' | 'motto' | 'kind' | 'coat' | 'brand' | 'variant' | 'languages'>>,
  ): Promise<void> {
    await this.tx.run(describeGovernment, { changes });
    await this.markStepDone(step);
  }

  async write(
    step: SetupStep,
    { senderName, replyTo, terms, privacy }: Partial<Pick<Settings, 'senderName' | 'replyTo' | 'terms' | 'privacy'>>,
  ): Promise<void> {
    await this.markStepDone(step);
    await this.tx.run(writeSettings, {
      senderName: senderName ?? null,
      changesReplyTo: replyTo !== undefined,
      replyTo: replyTo ?? null,
      terms: terms ?? null,
      privacy: privacy ?? null,
    });
  }

  async writeArms(png: Buffer, tag: string): Promise<void> {
    await this.tx.run(writeArms, { png });
    await this.describe('arms', { coat: `image-${tag}` });
  }

  async writeZones(wanted: readonly WantedZone[]): Promise<void> {
    await this.territory.replaceZones(wanted);
    await this.markStepDone('zones');
  }

  async writeMap(shapes: readonly { name: string; path: string }[]): Promise<void> {
    await this.territory.replaceMap(shapes);
    await this.markStepDone('zones');
  }

  async writeTopics(wanted: readonly (WantedZone & { icon: string })[]): Promise<void> {
    await this.territory.replaceTopics(wanted);
    await this.markStepDone('topics');
  }

  async launch(): Promise<void> {
    if (!mayGoLive(await this.checklist())) throw new Refusal('not_ready');
    await this.tx.run(goLive);
    await this.audit.record('tenant.launched', this.tx.tenant);
  }

  /** To be called when the transaction is over: what it changed is in every page. */
  refreshRegistry(): void {
    this.registry.clear();
  }

  private async readRow(): Promise<Omit<TenantSettingsRow, 'tenantId'>> {
    return (await this.tx.findOne(TenantSettingsRow, {})) ?? noSettings;
  }

  private async markStepDone(step: SetupStep): Promise<void> {
    await this.tx.run(markStepDone, { step });
    await this.audit.record('tenant.configured', this.tx.tenant, { step });
  }
}

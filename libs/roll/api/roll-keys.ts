import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, deriveKey, type Config } from '@participa/platform/config.ts';
import type { Tenant } from '@participa/tenants/domain/tenant.ts';
import { keyText } from '../domain/document.ts';
import type { IdentityClaim } from '../domain/identity-claim.ts';

/** The pepper of an installation: outside of the database, so that a copy of the database tells no number however long one guesses. */
export const pepperOf = ({ pepper, secret }: Pick<Config, 'pepper' | 'secret'>): Buffer => deriveKey(pepper ?? secret, 'roll');

/** The key of `text` (see `keyText`) in one tenant: what two governments keep of the same person cannot be joined. */
export const rollKey = (pepper: Buffer, tenant: string, text: string): Buffer =>
  createHmac('sha256', pepper).update(`${tenant}|${text}`).digest();

/** Makes the keys by which people are on the roll. */
@Injectable()
export class RollKeys {
  private readonly pepper: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.pepper = pepperOf(config);
  }

  keyFor(tenant: string, text: string): Buffer {
    return rollKey(this.pepper, tenant, text);
  }

  keyForClaim({ id, country }: Pick<Tenant, 'id' | 'country'>, { type, number, born }: IdentityClaim): Buffer {
    return this.keyFor(id, keyText(country, type, number, born));
  }

  /** A name for one number under which tries about it are counted, and from which it cannot be told. */
  keyForAttempts({ id, country }: Pick<Tenant, 'id' | 'country'>, { type, number }: IdentityClaim): string {
    return this.keyFor(id, keyText(country, type, number, 'tries')).toString('hex');
  }
}

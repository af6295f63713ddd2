import { Injectable } from '@nestjs/common';
import type { ZodType } from 'zod';
import { Refusal } from '@participa/platform/refusal.ts';
import type { ProcessKind } from '../domain/process-kind.ts';
import type { ProcessRules } from '../domain/process.ts';

/** What a kind brings to the server besides its value. */
export interface ServedProcessKind {
  kind: ProcessKind;
  /** The schema of its rules, with its own keys. Not part of the value: no page loads a schema for the rest of it. */
  schema: ZodType<ProcessRules>;
  /** What else is known of these processes, for those who manage them, by id: `{ headings: 3 }`. */
  facts?(ids: readonly string[]): Promise<ReadonlyMap<string, Record<string, unknown>>>;
  /** Gives the process `to` what `from` has besides its rules. */
  copy?(from: string, to: string): Promise<void>;
}

/** The kinds of processes that this server knows: each room registers its own when its module starts. */
@Injectable()
export class ProcessKinds {
  private readonly known = new Map<string, ServedProcessKind>();

  register(served: ServedProcessKind): void {
    this.known.set(served.kind.code, served);
  }

  /** The kind of a process that there is. */
  of(code: string): ServedProcessKind {
    const served = this.known.get(code);
    if (!served) throw new Error(`No room serves processes of kind ${code}`);
    return served;
  }

  /** The kind that somebody asks for in the field `path`. */
  wanted(code: string, path: string): ServedProcessKind {
    const served = this.known.get(code);
    if (served) return served;
    throw new Refusal('invalid_input', {}, [{ path, code: 'not_one_of', facts: { values: [...this.known.keys()].join(', ') } }]);
  }
}

import { Injectable } from '@nestjs/common';
import { ProcessKinds, type ServedProcessKind } from '@participa/processes/api/process-kinds.ts';
import { proposalsKind, ProposalsRules } from '../domain/proposals-kind.ts';

/** The processes of proposals alone: they have nothing besides their rules. */
@Injectable()
export class ProposalProcesses implements ServedProcessKind {
  readonly kind = proposalsKind;
  readonly schema = ProposalsRules;

  constructor(kinds: ProcessKinds) {
    kinds.register(this);
  }
}

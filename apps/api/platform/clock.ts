import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@participa/base/identifier.ts';

/** Time and random values, injected so that tests can fix both. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** What time it is by the database, given what a statement just read there: phases follow one clock, however many processes there are. */
  byDatabase(read: Date): Date {
    return read;
  }

  /** A new UUIDv7. */
  id(): string {
    return uuidv7(this.now().getTime(), randomBytes(10));
  }
}

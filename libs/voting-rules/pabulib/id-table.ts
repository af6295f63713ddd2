/** Project ids as bytes → position, so that a million ballots are read without making a string of every id. */
export class IdTable {
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #ids: readonly Uint8Array[];
  readonly #mask: number;

  constructor(ids: readonly string[]) {
    const encoder = new TextEncoder();
    let size = 16;
    while (size < ids.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#hashes = new Int32Array(ids.length);
    this.#ids = ids.map((id) => encoder.encode(id));
    for (const [position, bytes] of this.#ids.entries()) {
      let hash = 0;
      for (const byte of bytes) hash = IdTable.step(hash, byte);
      this.#hashes[position] = hash;
      let slot = this.#slotOf(hash);
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = position;
    }
  }

  /** The hash of an id is this, folded over its bytes from 0. */
  static step(hash: number, byte: number): number {
    return (Math.imul(hash, 31) + byte) | 0;
  }

  /** Position of the id that stands in `block[from … to - 1]` and has `hash`; -1 when there is none. */
  find(block: Uint8Array, from: number, to: number, hash: number): number {
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const position = this.#slots[slot]!;
      if (position === -1) return -1;
      if (this.#hashes[position] === hash && this.#equals(position, block, from, to)) return position;
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  #equals(position: number, block: Uint8Array, from: number, to: number): boolean {
    const id = this.#ids[position]!;
    if (id.length !== to - from) return false;
    for (let at = 0; at < id.length; at++) if (id[at] !== block[from + at]) return false;
    return true;
  }
}

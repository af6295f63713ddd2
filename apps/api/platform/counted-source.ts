/** Something a room lets be counted: rows of `from` (with its WHERE), each with its moment, a zone and perhaps a channel. */
export interface CountedSource {
  from: string;
  at: string;
  zone: string;
  channel?: string;
}

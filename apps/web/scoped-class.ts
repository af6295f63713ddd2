/** What a class of a room's style sheet is called on a page: `.hash` of the room processes is `processes_hash`. */
export function scopedClass(name: string, file: string): string {
  const room = /\/libs\/([\w-]+)\//.exec(file)?.[1] ?? 'shell';
  return `${room}_${name}`;
}

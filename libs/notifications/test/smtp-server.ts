import { present } from '@participa/base/present.ts';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** One mail as a server takes it: whom the envelope names, and everything between DATA and the dot. */
export interface Taken {
  from: string;
  to: string[];
  data: string;
}

/** A small SMTP server: takes everything, except for recipients whom `refuse` gives an answer like "550 no such user". */
export async function smtpServer(
  refuse: (to: string) => string | undefined = () => undefined,
): Promise<{ url: string; taken: Taken[]; close(): Promise<void> }> {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.setEncoding('utf8'));
    let mail: Taken = { from: '', to: [], data: '' };
    let [inData, rest] = [false, ''];
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      if (inData && line === '.') {
        inData = false;
        taken.push(mail);
        mail = { from: '', to: [], data: '' };
        return say('250 taken');
      }
      if (inData) return void (mail.data += `${line}\r\n`);
      const address = /<(.*)>/.exec(line)?.[1] ?? '';
      if (/^(EHLO|HELO)/i.test(line)) return say('250 here');
      if (/^MAIL FROM/i.test(line)) return say(((mail.from = address), '250 yes'));
      if (/^RCPT TO/i.test(line)) return say(refuse(address) ?? (mail.to.push(address), '250 yes'));
      if (/^DATA/i.test(line)) return say(((inData = true), '354 go on'));
      return say(/^QUIT/i.test(line) ? '221 bye' : '250 yes');
    };
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = present(lines.pop());
      lines.forEach(hear);
    });
    socket.on('error', () => undefined);
    say('220 here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that remembers whatever reaches it. */
export interface Listener {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  readonly heard: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const listen = async (): Promise<Listener> => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end('window.ran = 1');
  });
  server.on('connection', (socket) => heard.push(`connection from ${socket.remotePort}`));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => heard,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
};

/**
 * One local server that stands in for every portal. Browsers are told to resolve all names to it, so whatever a
 * page or an extension asks for arrives here: a replica is answered, everything else gets 404 and is written down.
 */
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { build, type Rolldown } from 'vite';
import { optionsOf } from './options.ts';
import { pageFor } from './pages.ts';
import { reportedMarkup } from './reported.ts';

/** A request that no replica answers. */
export interface StrayRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** `Origin` or `Referer` of the request: who asked. Empty for a browser's own traffic. */
  readonly from: string;
}

export interface ReplicaServer {
  readonly port: number;
  /** What was asked for and is not a replica, in order. */
  readonly stray: readonly StrayRequest[];
  /** Every address that was asked for, replicas too, with what else a request says of where it comes from. */
  readonly asked: readonly string[];
  /** Starts both lists anew. */
  forget(): void;
  close(): Promise<void>;
}

const here = new URL('./', import.meta.url);
const scripts = new Map<string, Promise<string>>();

/** Starts the server on a free port of this machine, or on the one given. */
export async function startReplicas(port = 0): Promise<ReplicaServer> {
  const stray: StrayRequest[] = [];
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    if (!answerReplica(request, response)) {
      stray.push({
        method: request.method ?? '',
        host: request.headers.host ?? '',
        path: request.url ?? '',
        from: request.headers.origin ?? request.headers.referer ?? '',
      });
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not a replica.');
    }
  };

  const certificate = generate([{ name: 'commonName', value: 'portal.azure.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    days: 2,
  });
  const secure = https.createServer({ key: certificate.private, cert: certificate.cert }, answer);
  const plain = http.createServer(answer);
  const sockets = new Set<Socket>();
  // Plain requests must not go unseen either, so the first byte decides who gets the connection.
  const front = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 0x16 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(port, '127.0.0.1', resolve);
  });

  return {
    port: (front.address() as AddressInfo).port,
    stray,
    asked,
    forget: () => {
      stray.length = 0;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        front.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function answerReplica(request: IncomingMessage, response: ServerResponse): boolean {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
  if (url.pathname.startsWith('/.replica/')) {
    response.writeHead(200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
    });
    void scriptFor(url.pathname.slice('/.replica/'.length)).then((script) => response.end(script));
    return true;
  }

  const page = pageFor(url);
  const reported = url.pathname === '/favicon.ico' ? undefined : reportedMarkup(url, page === undefined);
  if (reported !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(reported);
    return true;
  }

  if (page === undefined) return false;
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return true;
  }

  const options = optionsOf(url.searchParams);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(options.csp === 'strict' ? { 'content-security-policy': strictPolicy } : {}),
  });
  const markup = page(options, url);
  const half = options.stalls > 0 ? markup.length / 2 : 0;
  response.write(markup.slice(0, half));
  setTimeout(() => response.end(markup.slice(half)), options.stalls);
  return true;
}

/** As strict as a portal could be: own scripts and styles only, trusted types, and frames of the portal's own. */
const strictPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'self' https://*.portal.azure.net",
  "require-trusted-types-for 'script'",
  'trusted-types replica',
].join('; ');

/** A client script of a replica with all that it imports, in one piece. Only files below this folder can be asked for. */
function scriptFor(name: string): Promise<string> {
  const known = scripts.get(name);
  if (known !== undefined) return known;
  const file = new URL(name, here);
  if (!file.href.startsWith(here.href)) throw new Error(`Not a script of a replica: ${name}`);
  const bundled = bundle(fileURLToPath(file));
  scripts.set(name, bundled);
  return bundled;
}

async function bundle(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (!chunk) throw new Error(`${entry} did not build.`);
  return chunk.code;
}

/**
 * The Marionette protocol of Firefox, spoken directly: no geckodriver is needed.
 * A message is `length:[type,id,command,parameters]` over TCP; an answer is `length:[1,id,error,value]`.
 */
import net from 'node:net';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** An error that Firefox reported, with its WebDriver name. */
export class MarionetteError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private greet: () => void = () => undefined;
  private readonly greeted = new Promise<void>((resolve) => (this.greet = resolve));

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', (chunk) => {
      this.receive(chunk);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection.'));
      this.waiting.clear();
    });
  }

  /** Connects to a Firefox that listens on this machine. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<net.Socket>((resolve, reject) => {
      const attempt = net.connect(port, '127.0.0.1', () => {
        resolve(attempt);
      });
      attempt.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.greeted;
    return client;
  }

  /** Sends a command and waits for its value. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  disconnect(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < end) return;
      this.answer(JSON.parse(this.buffer.subarray(colon + 1, end).toString()));
      this.buffer = this.buffer.subarray(end);
    }
  }

  private answer(message: unknown): void {
    if (!Array.isArray(message)) {
      this.greet();
      return;
    }

    const [, id, error, value] = message as [number, number, { error: string; message: string } | null, unknown];
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(error.error, error.message));
    else waiting?.resolve(value);
  }
}

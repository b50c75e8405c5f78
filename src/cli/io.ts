import type { Paint } from './paint.ts';

/** Everything a command touches of the world beside files, so that tests can run it in their own process. */
export interface Io {
  /** Absolute; paths of a call are resolved from here, and paths in output are relative to it. */
  readonly cwd: string;
  /** The absolute path of the folder that holds package.json and assets/. */
  readonly home: string;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  /** For one line, without its line break. */
  readonly err: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How text for people is coloured. */
  readonly paint: Paint;
}

import type { Io } from './io.ts';

/** Wrong usage or an unreadable path: one line on standard error, exit code 2. */
export function refuse(io: Io, message: string): 2 {
  io.err(`manifest-atlas: ${message.replace(/\s*\n\s*/g, ' ')}`);
  return 2;
}

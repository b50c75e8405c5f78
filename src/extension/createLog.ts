import { type LogOutputChannel, window } from 'vscode';

/** Where failures are told: the output channel of this extension. */
export interface Log {
  /** Told once for each `what`, so that a failure that comes back with every keystroke stays readable. */
  readonly once: (what: string, error: unknown) => void;
  readonly dispose: () => void;
}

/** Opens the channel, which is shown to nobody by itself. */
export function createLog(): Log {
  const channel: LogOutputChannel = window.createOutputChannel('Manifest Atlas', { log: true });
  const told = new Set<string>();
  return {
    once(what, error) {
      if (told.has(what)) return;
      told.add(what);
      channel.error(what, error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
    dispose: () => channel.dispose(),
  };
}

/** What `action` gives, or `fallback` where it throws; the failure is logged. One broken part never takes the rest down. */
export function orElse<Value>(log: Log, what: string, fallback: Value, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    log.once(what, error);
    return fallback;
  }
}

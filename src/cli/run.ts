import { checkCommand } from './checkCommand.ts';
import { explainCommand } from './explainCommand.ts';
import { graphCommand } from './graphCommand.ts';
import type { Io } from './io.ts';
import { listRelations } from './listRelations.ts';
import { parseCommand } from './parseCommand.ts';
import { refuse } from './refuse.ts';
import { usage } from './usage.ts';
import { versionAt } from './versionAt.ts';

/**
 * Runs one call. `args` are the words after the program's name. Gives the exit code: 0 nothing at or above `--fail-on`,
 * 1 something, 2 wrong usage or an unreadable path, with one line on standard error.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const command = parseCommand(args);
  switch (command.name) {
    case 'check':
      return checkCommand(command, io);
    case 'graph':
      return graphCommand(command, io);
    case 'relations':
      return listRelations(command, io);
    case 'explain':
      return explainCommand(command, io);
    case 'help':
      io.out(usage[command.locale]);
      return 0;
    case 'version':
      io.out(`${versionAt(io.home)}\n`);
      return 0;
    case 'problem':
      return refuse(io, command.message);
  }
}

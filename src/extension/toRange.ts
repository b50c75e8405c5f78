import { Location, Range } from 'vscode';
import type { Location as CoreLocation } from '../core/index.ts';
import { uriOf } from './workspacePaths.ts';

/** Core counts lines and columns from 1, VS Code from 0; both count columns in UTF-16 units. */
export function toRange({ from, to }: CoreLocation): Range {
  return new Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
}

/** A place in a file of the workspace. */
export function toLocation(location: CoreLocation): Location {
  return new Location(uriOf(location.file), toRange(location));
}

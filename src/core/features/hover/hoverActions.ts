import { decodeContent } from '../../explain/values/decodedContent.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import { edgesOf, type Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import { textOf } from '../../yaml/nodes.ts';
import { secretKey } from '../decodedSecret.ts';

/** What an editor may offer at a field, beside what is said of it. */
export type HoverAction = 'show in graph' | 'decode secret';

/** The graph for what names the object, and for what leads to others; decoding for what can be decoded. */
export function hoverActions(snapshot: Snapshot, field: FieldAt): readonly HoverAction[] {
  const written = fieldText(field.path);
  const leadsOn = edgesOf(snapshot, field.resource).some(
    ({ field: at, relation }) => relation.drawn === undefined && (at === written || at.startsWith(`${written}.`)),
  );
  const names = written === 'kind' || written === 'metadata.name';
  const encoded = secretKey(field) === undefined ? undefined : textOf(field.at.node);
  return [
    ...(names || leadsOn ? (['show in graph'] as const) : []),
    ...(encoded !== undefined && encoded !== '' && decodeContent(encoded) !== undefined
      ? (['decode secret'] as const)
      : []),
  ];
}

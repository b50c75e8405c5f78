import type { Edge } from '../../graph/edge.ts';
import { isTypo } from '../../graph/similarity.ts';
import { placeOf, type Snapshot } from '../../graph/snapshot.ts';
import { Secret, sameKind } from '../../kubernetes/kinds.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { objectsOfKind } from '../../model/objectIndex.ts';
import { objectsBelow } from '../../model/objectLists.ts';
import type { Resource } from '../../model/resource.ts';
import { unitOf } from '../../model/units.ts';
import type { Finding, Fix, Severity } from '../finding.ts';
import { createObject } from '../fixes/createObject.ts';
import { scalarSource } from '../fixes/edits.ts';

/**
 * What there is to say of an edge whose target is not here: as a finding of the code, as sure as the near misses make it. `undefined`
 * where that is found, or unknown and like nothing here.
 */
export function missingTarget(snapshot: Snapshot, resource: Resource, edge: Edge, code: string): Finding | undefined {
  const severity = severityOf(snapshot, edge);
  return severity === undefined ? undefined : finding(snapshot, resource, edge, { code, severity });
}

/** The name that is asked for, and what stands before it in the same text: `system:serviceaccount:shop:`, mostly nothing. */
export function askedName({ value, to }: Edge): { readonly prefix: string; readonly name: string } {
  const prefix = value.endsWith(`:${to.name}`) ? value.slice(0, -to.name.length) : '';
  return { prefix, name: value.slice(prefix.length) };
}

/**
 * A near miss shows what was meant. Without one, nothing here answers, which is normal for what an operator or a release
 * brings; Secrets are usually kept out of git, so they count only beside others of their kind, and a
 * longer or shorter name is one of those rather than what was meant.
 */
function severityOf(snapshot: Snapshot, edge: Edge): Severity | undefined {
  if (edge.to.origin !== 'missing') return undefined;
  const asked = askedName(edge).name;
  // What cannot be proved absent is only mentioned, and only where it looks like a slip.
  const isSlip = edge.nearMisses.some(({ name }) => isTypo(name, asked));
  if (edge.status === 'unknown') return isSlip ? 'information' : undefined;
  const isSecret = sameKind(edge.to, Secret);
  if (isSlip || (edge.nearMisses.length > 0 && !isSecret)) return 'warning';
  return isSecret && !declaresSecrets(snapshot, edge.from) ? 'hint' : 'information';
}

function declaresSecrets({ index, units }: Snapshot, from: ClusterObject): boolean {
  const { id, path: folder } = unitOf(units, from.path);
  const near = objectsBelow(objectsOfKind(index, Secret), folder === '.' ? '' : folder);
  return near.some(({ path }) => unitOf(units, path).id === id);
}

function finding(
  snapshot: Snapshot,
  resource: Resource,
  edge: Edge,
  { code, severity }: { readonly code: string; readonly severity: Severity },
): Finding {
  const near = edge.nearMisses.slice(0, shownNearMisses);
  const names = [...new Set(near.map(({ name }) => name))];
  const { kind } = edge.to;
  const { name: asked } = askedName(edge);
  const first = near[0];
  const meant =
    first === undefined
      ? { en: '', ko: '' }
      : { en: ` Is \`${first.name}\` meant?`, ko: ` \`${first.name}\`을(를) 뜻한 것입니까?` };
  return {
    code,
    severity,
    message: {
      en: `There is no ${kind} \`${asked}\` in these manifests.${meant.en}`,
      ko: `이 매니페스트들에는 ${kind} \`${asked}\`이(가) 없습니다.${meant.ko}`,
    },
    place: edge.place,
    resource,
    related: near.flatMap((object) => {
      const place = placeOf(snapshot, object);
      const message = {
        en: `${kind} \`${object.name}\` is here.`,
        ko: `${kind} \`${object.name}\`은(는) 여기에 있습니다.`,
      };
      return place === undefined ? [] : [{ place, message }];
    }),
    fixes: [
      ...names.flatMap((name) => changeTo(edge, name, names.length)),
      // A slip of the keyboard asks for no other object.
      ...(near.some(({ name }) => isTypo(name, asked)) ? [] : createObject(snapshot, resource, edge)),
    ],
  };
}

/** Only what is written as it will be applied can be changed in place: not a name that a kustomization gave a prefix. */
function changeTo(edge: Edge, near: string, choices: number): readonly Fix[] {
  const { place, value } = edge;
  const name = askedName(edge).prefix + near;
  const written = place.document.yaml.text.slice(place.span.start, place.span.end);
  if (!written.includes(value)) return [];
  const quote = written[0];
  const style = quote === '"' ? 'double-quoted' : quote === "'" ? 'single-quoted' : 'plain';
  return [
    {
      title: { en: `Change to \`${name}\``, ko: `\`${name}\`(으)로 변경` },
      safe: choices === 1,
      edits: [{ place, newText: scalarSource(name, style) }],
    },
  ];
}

const shownNearMisses = 3;

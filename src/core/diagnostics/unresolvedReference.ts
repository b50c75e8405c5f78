import type { Edge } from '../graph/edge.ts';
import { isTypo } from '../graph/similarity.ts';
import { edgesOf, placeOf, resourcesIn, type Snapshot } from '../graph/snapshot.ts';
import { Secret, sameKind } from '../kubernetes/kinds.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { objectsOfKind } from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import { scalarSource } from './edits.ts';
import type { DiagnosticRule, Finding, Fix, Severity } from './finding.ts';

/** A name that no manifest within reach answers to. */
export const unresolvedReference: DiagnosticRule = {
  code: 'unresolved-reference',
  severity: 'warning',
  summary: {
    en: 'A reference names an object that is not here.',
    ko: '참조하는 이름의 오브젝트가 여기에 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  *find(snapshot, document) {
    for (const resource of resourcesIn(snapshot, document)) {
      for (const edge of edgesOf(snapshot, resource)) {
        const severity = severityOf(snapshot, edge);
        if (severity !== undefined) yield finding(snapshot, resource, edge, severity);
      }
    }
  },
};

/**
 * A near miss shows what was meant. Without one, nothing here answers, which is normal for what an operator or a release
 * brings; Secrets are usually kept out of git, so they count only beside others of their kind, and a
 * longer or shorter name is one of those rather than what was meant.
 */
function severityOf(snapshot: Snapshot, edge: Edge): Severity | undefined {
  if (edge.to.origin !== 'missing' || !refersByName(edge)) return undefined;
  // What cannot be proved absent is only mentioned, and only where it looks like a slip.
  const isSlip = edge.nearMisses.some(({ name }) => isTypo(name, edge.value));
  if (edge.status === 'unknown') return isSlip ? 'information' : undefined;
  const isSecret = sameKind(edge.to, Secret);
  if (isSlip || (edge.nearMisses.length > 0 && !isSecret)) return 'warning';
  return isSecret && !declaresSecrets(snapshot, edge.from) ? 'hint' : 'information';
}

/** Selectors have findings of their own, and so has what is there and does not fit. */
function refersByName({ relation: { match }, status }: Edge): boolean {
  return match.by === 'name' || match.by === 'reference' || (match.by === 'rule' && status !== 'contradicted');
}

function declaresSecrets({ index, units }: Snapshot, from: ClusterObject): boolean {
  const own = unitOf(units, from.path).id;
  return objectsOfKind(index, Secret).some(({ path }) => unitOf(units, path).id === own);
}

function finding(snapshot: Snapshot, resource: Resource, edge: Edge, severity: Severity): Finding {
  const near = edge.nearMisses.slice(0, shownNearMisses);
  const names = [...new Set(near.map(({ name }) => name))];
  const { kind } = edge.to;
  const first = near[0];
  const meant =
    first === undefined
      ? { en: '', ko: '' }
      : { en: ` Is \`${first.name}\` meant?`, ko: ` \`${first.name}\`을(를) 뜻한 것입니까?` };
  return {
    code: 'unresolved-reference',
    severity,
    message: {
      en: `There is no ${kind} \`${edge.value}\` in these manifests.${meant.en}`,
      ko: `이 매니페스트들에는 ${kind} \`${edge.value}\`이(가) 없습니다.${meant.ko}`,
    },
    place: edge.place,
    resource,
    related: near.flatMap((object) => {
      const place = placeOf(snapshot, object);
      const message = { en: `${kind} ${object.name} is here.`, ko: `${kind} ${object.name}은(는) 여기에 있습니다.` };
      return place === undefined ? [] : [{ place, message }];
    }),
    fixes: names.flatMap((name) => changeTo(edge, name, names.length)),
  };
}

/** Only what is written as it will be applied can be changed in place: not a name that a kustomization gave a prefix. */
function changeTo({ place, value }: Edge, name: string, choices: number): readonly Fix[] {
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

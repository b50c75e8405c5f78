import type { Edge } from '../../graph/edge.ts';
import { edgesOf, type Snapshot } from '../../graph/snapshot.ts';
import { isClusterScoped, sameKind } from '../../kubernetes/kinds.ts';
import { folderOf, kustomizationNames } from '../../model/manifestPaths.ts';
import { getFrom } from '../../model/persistentMap.ts';
import type { Resource } from '../../model/resource.ts';
import { unitOf } from '../../model/units.ts';
import { childOf } from '../../yaml/nodes.ts';
import type { Fix, TextEdit } from '../finding.ts';
import { addItemTo } from './addItem.ts';
import { manifestText } from './manifestText.ts';
import { type NewManifest, newManifest } from './newManifest.ts';

/**
 * Writes the object that an edge asks for: at the end of the file that asks, or into a new file beside it, which the kustomization of
 * the folder then names. None where the name does not stand in the manifest as it will be applied, in a chart, and for kinds that no
 * reference tells enough about.
 */
export function createObject(snapshot: Snapshot, resource: Resource, edge: Edge): readonly Fix[] {
  const written = resource.source ?? resource;
  const { place, to } = edge;
  const text = place.document.yaml.text.slice(place.span.start, place.span.end);
  if (place.document !== written.document || !text.includes(to.name) || !isPlainName(to.name)) return [];
  // Nobody can say in which namespace.
  if (isClusterScoped(edge.from) && !isClusterScoped(to) && to.namespace === undefined) return [];
  const edges = edgesOf(snapshot, resource).filter((each) => isSame(each, edge));
  const manifest = newManifest(snapshot, { kind: to, name: to.name, resource, edges });
  if (manifest === undefined) return [];
  const namespace = to.namespace === edge.from.namespace ? written.namespace : to.namespace;
  const metadata = { name: to.name, namespace: isClusterScoped(to) ? undefined : namespace };
  return writeObject(snapshot, resource, { kind: to.kind, metadata, ...manifest });
}

/** An object that is written for one that needs it. */
interface NewObject extends NewManifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string | undefined };
}

/** Writes an object as `createObject` does. */
export function writeObject(snapshot: Snapshot, resource: Resource, object: NewObject): readonly Fix[] {
  const { document } = resource.source ?? resource;
  if (unitOf(snapshot.units, resource.objects[0].path).kind === 'chart' || document.yaml.opaque) return [];
  const { apiVersion, kind, metadata, content } = object;
  const asked = { kind, name: metadata.name, source: manifestText({ apiVersion, kind, metadata, ...content }) };
  return [...inSameFile(snapshot, document.path, asked), ...inNewFile(snapshot, document.path, asked)];
}

/** What is written, and how it is called in a title. */
interface WrittenObject {
  readonly kind: string;
  readonly name: string;
  readonly source: string;
}

/** What can stand in the name of a file as well. */
function isPlainName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*$/.test(name);
}

function isSame({ to }: Edge, edge: Edge): boolean {
  return (
    to.origin === 'missing' && sameKind(to, edge.to) && to.name === edge.to.name && to.namespace === edge.to.namespace
  );
}

/** JSON has one document a file. */
function inSameFile(snapshot: Snapshot, path: string, { kind, name, source }: WrittenObject): readonly Fix[] {
  const file = getFrom(snapshot.files, path);
  const document = file?.documents.at(-1)?.document;
  if (file === undefined || document === undefined || /\.json$/i.test(path)) return [];
  const end = document.yaml.text.length;
  const lineBreak = file.text.includes('\r\n') ? '\r\n' : '\n';
  const added = `${/\n$/.test(document.yaml.text) ? '' : '\n'}---\n${source}`.replaceAll('\n', lineBreak);
  return [
    {
      title: { en: `Create ${kind} \`${name}\` in this file`, ko: `이 파일에 ${kind} \`${name}\` 생성` },
      safe: false,
      edits: [{ place: { document, span: { start: end, end } }, newText: added }],
    },
  ];
}

function inNewFile(snapshot: Snapshot, path: string, { kind, name, source }: WrittenObject): readonly Fix[] {
  const folder = folderOf(path);
  const file = `${name}-${kind.toLowerCase()}.yaml`;
  const created = folder === '' ? file : `${folder}/${file}`;
  const edits = namingEdits(snapshot, path, file);
  if (edits === undefined || getFrom(snapshot.files, created) !== undefined) return [];
  return [
    {
      title: { en: `Create ${kind} \`${name}\` in ${file}`, ko: `${file}에 ${kind} \`${name}\` 생성` },
      safe: false,
      edits,
      creates: [{ path: created, text: source }],
    },
  ];
}

/** Where a kustomization applies the file, the one beside it has to name the new one, too; `undefined` where that cannot be written. */
function namingEdits({ files, reachedBy }: Snapshot, path: string, name: string): readonly TextEdit[] | undefined {
  if (getFrom(reachedBy, path) === undefined) return [];
  const folder = folderOf(path);
  const own = path.slice(folder === '' ? 0 : folder.length + 1);
  for (const each of kustomizationNames) {
    const file = getFrom(files, folder === '' ? each : `${folder}/${each}`);
    const document = file?.documents[0]?.document;
    const list = childOf(document?.yaml.root, 'resources');
    const isLister = file?.kustomization?.applied.some((applied) => applied === own || applied === `./${own}`);
    if (document === undefined || isLister !== true || list?.type !== 'sequence') continue;
    const edit = addItemTo(document, list, name);
    return edit === undefined ? undefined : [edit];
  }
  return undefined;
}

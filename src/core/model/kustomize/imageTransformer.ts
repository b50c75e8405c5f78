import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import {
  type BuildRun,
  createScalar,
  fieldOf,
  type Layer,
  plainText,
  reportProblem,
  type Transformer,
} from './buildRun.ts';
import { currentId, type Draft } from './draft.ts';
import { editMap, setField, withItems } from './editTree.ts';
import { problemWords } from './problemWords.ts';

/**
 * `images`: new names, tags and digests for the images of containers, wherever an object has a list of them.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
export const transformImages: Transformer = (run, layer, drafts) => {
  const changes = itemsOf(fieldOf(layer, 'images')).flatMap((item) => readChange(item));
  if (changes.length === 0) return drafts;
  const transformed = drafts.map((draft) => withImages(run, layer, draft, changes));
  const found = new Set(transformed.flatMap(({ imagesBy }) => imagesBy));
  for (const { item, name } of changes) {
    if (!found.has(item))
      reportProblem(run, 'no-image', layer, childOf(item, 'name') ?? item, problemWords.noSuchImage(name));
  }
  return transformed;
};

interface ImageChange {
  /** What stands for it in the kustomization. */
  readonly item: YamlNode;
  readonly name: string;
  readonly newName: YamlNode | undefined;
  readonly newTag: YamlNode | undefined;
  readonly digest: YamlNode | undefined;
}

function readChange(item: YamlNode): readonly ImageChange[] {
  const name = plainText(childOf(item, 'name'));
  if (!name) return [];
  const written = (field: string) => (plainText(childOf(item, field)) ? childOf(item, field) : undefined);
  return [{ item, name, newName: written('newName'), newTag: written('newTag'), digest: written('digest') }];
}

function withImages(run: BuildRun, layer: Layer, draft: Draft, changes: readonly ImageChange[]): Draft {
  if (currentId(draft).kind === 'CustomResourceDefinition') return draft;
  const found = new Set<YamlNode>();
  const node = withImagesIn(run, draft.node, (image) =>
    changes.reduce((before, change) => {
      if (!isImage(plainText(before) ?? '', change.name)) return before;
      found.add(change.item);
      return changed(run, layer, before, change);
    }, image),
  );
  return found.size === 0 || node.type !== 'map' ? draft : { ...draft, node, imagesBy: [...draft.imagesBy, ...found] };
}

type ImageEdit = (image: YamlNode | undefined) => YamlNode | undefined;

function withImagesIn(run: BuildRun, node: YamlNode, edit: ImageEdit): YamlNode {
  if (node.type === 'scalar') return node;
  if (node.type === 'sequence') {
    return withItems(
      run,
      node,
      node.items.map((item) => withImagesIn(run, item, edit)),
    );
  }
  return node.entries.reduce((map: MapNode, { name, value }) => {
    if (value.type === 'scalar' || childOf(map, name) !== value) return map;
    const edited = withImagesIn(run, value, edit);
    const isList = name === 'containers' || name === 'initContainers';
    return setField(run, map, name, isList ? withOwnImages(run, edited, edit) : edited);
  }, node);
}

function withOwnImages(run: BuildRun, list: YamlNode, edit: ImageEdit): YamlNode {
  if (list.type !== 'sequence') return list;
  const items = list.items.map((item) =>
    item.type === 'map' ? editMap(run, item, ['image'], 'existing', edit) : item,
  );
  return withItems(run, list, items);
}

function changed(run: BuildRun, layer: Layer, image: YamlNode | undefined, change: ImageChange): YamlNode | undefined {
  const text = plainText(image);
  const giver = change.newTag ?? change.digest ?? change.newName;
  if (text === undefined || giver === undefined) return image;
  const before = splitImage(text);
  const name = plainText(change.newName) ?? before.name;
  const replaces = change.newTag !== undefined || change.digest !== undefined;
  const tag = replaces ? plainText(change.newTag) : before.tag;
  const digest = replaces ? plainText(change.digest) : before.digest;
  const now = `${name}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
  return now === text ? image : createScalar(run, now, giver, layer.document);
}

/** The name itself, or with a tag or digest behind it. */
function isImage(text: string, name: string): boolean {
  return (
    text.startsWith(name) && /^(?::[a-zA-Z0-9_.{}-]*)?(?:@sha256:[a-zA-Z0-9_.{}-]*)?$/.test(text.slice(name.length))
  );
}

/** A colon before the first slash belongs to the registry. */
function splitImage(text: string): {
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
} {
  const at = text.indexOf('@');
  const withoutDigest = at < 0 ? text : text.slice(0, at);
  const colon = withoutDigest.indexOf(':', Math.max(0, withoutDigest.indexOf('/')));
  return {
    name: colon < 0 ? withoutDigest : withoutDigest.slice(0, colon),
    tag: colon < 0 ? undefined : withoutDigest.slice(colon + 1),
    digest: at < 0 ? undefined : text.slice(at + 1),
  };
}

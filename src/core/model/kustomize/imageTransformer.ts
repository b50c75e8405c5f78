import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { type BuildRun, createScalar, fieldOf, type Layer, plainText, type Transformer } from './buildRun.ts';
import { currentId, type Draft } from './draft.ts';
import { editMap, setField, withItems } from './editTree.ts';

/**
 * `images`: new names, tags and digests for the images of containers, wherever an object has a list of them.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
export const transformImages: Transformer = (run, layer, drafts) => {
  const changes = itemsOf(fieldOf(layer, 'images')).flatMap((item) => readChange(item));
  if (changes.length === 0) return drafts;
  return drafts.map((draft) => withImages(run, layer, draft, changes));
};

interface ImageChange {
  readonly name: string;
  readonly newName: YamlNode | undefined;
  readonly newTag: YamlNode | undefined;
  readonly digest: YamlNode | undefined;
}

function readChange(item: YamlNode): readonly ImageChange[] {
  const name = plainText(childOf(item, 'name'));
  if (!name) return [];
  const written = (field: string) => (plainText(childOf(item, field)) ? childOf(item, field) : undefined);
  return [{ name, newName: written('newName'), newTag: written('newTag'), digest: written('digest') }];
}

function withImages(run: BuildRun, layer: Layer, draft: Draft, changes: readonly ImageChange[]): Draft {
  if (currentId(draft).kind === 'CustomResourceDefinition') return draft;
  const node = withImagesIn(run, layer, draft.node, changes);
  return node === draft.node || node.type !== 'map' ? draft : { ...draft, node };
}

function withImagesIn(run: BuildRun, layer: Layer, node: YamlNode, changes: readonly ImageChange[]): YamlNode {
  if (node.type === 'scalar') return node;
  if (node.type === 'sequence') {
    return withItems(
      run,
      node,
      node.items.map((item) => withImagesIn(run, layer, item, changes)),
    );
  }
  return node.entries.reduce((map: MapNode, { name, value }) => {
    if (value.type === 'scalar' || childOf(map, name) !== value) return map;
    const changed = withImagesIn(run, layer, value, changes);
    const isList = name === 'containers' || name === 'initContainers';
    return setField(run, map, name, isList ? withOwnImages(run, layer, changed, changes) : changed);
  }, node);
}

function withOwnImages(run: BuildRun, layer: Layer, list: YamlNode, changes: readonly ImageChange[]): YamlNode {
  if (list.type !== 'sequence') return list;
  const items = list.items.map((item) =>
    item.type === 'map'
      ? editMap(run, item, ['image'], 'existing', (image) =>
          changes.reduce((before, change) => changed(run, layer, before, change), image),
        )
      : item,
  );
  return withItems(run, list, items);
}

function changed(run: BuildRun, layer: Layer, image: YamlNode | undefined, change: ImageChange): YamlNode | undefined {
  const text = plainText(image);
  const giver = change.newTag ?? change.digest ?? change.newName;
  if (text === undefined || giver === undefined || !isImage(text, change.name)) return image;
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

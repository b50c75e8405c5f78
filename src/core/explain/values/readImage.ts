import { type ImageReference, parseImageReference } from '../../kubernetes/imageReference.ts';
import type { Localized } from '../../localized.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, isAbsent } from '../../yaml/nodes.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * Registry, repository, tag and digest of an image, and what an absent tag means.
 * https://kubernetes.io/docs/concepts/containers/images/#image-names
 */
export function readImage({ text, around }: FieldValue): Localized | undefined {
  const image = parseImageReference(text);
  if (image === undefined) return undefined;
  const from = sourceWords(image);
  const { tag, digest } = image;
  const version = digest === undefined ? tagWords(tag, around[0]) : digestWords(digest, tag);
  return { en: `${from.en} ${version.en}`, ko: `${from.ko} ${version.ko}` };
}

function sourceWords({ registry, repository }: ImageReference): Localized {
  if (registry !== undefined) {
    return {
      en: `\`${repository}\` from the registry \`${registry}\`.`,
      ko: `레지스트리 \`${registry}\`의 \`${repository}\`입니다.`,
    };
  }
  return {
    en: `\`${repository}\` from Docker Hub, unless the nodes are set up for another registry.`,
    ko: `\`${repository}\`: 레지스트리를 쓰지 않았으므로, 노드에 따로 설정하지 않았다면 Docker Hub에서 가져옵니다.`,
  };
}

function digestWords(digest: string, tag: string | undefined): Localized {
  const short = `${digest.slice(0, digest.indexOf(':') + 13)}…`;
  const spare =
    tag === undefined
      ? { en: '', ko: '' }
      : { en: ` The tag \`${tag}\` is for people only.`, ko: ` tag \`${tag}\`는 사람이 보기 위한 것일 뿐입니다.` };
  return {
    en: `Exactly the content with the digest \`${short}\`.${spare.en}`,
    ko: `digest \`${short}\`의 내용만 가져옵니다.${spare.ko}`,
  };
}

/** Without a tag it is `latest`, and then the kubelet asks the registry at every start, unless it is told otherwise. */
function tagWords(tag: string | undefined, container: YamlNode | undefined): Localized {
  if (tag !== undefined && tag !== 'latest') return { en: `Tag \`${tag}\`.`, ko: `tag는 \`${tag}\`입니다.` };
  const pulled = isAbsent(childOf(container, 'imagePullPolicy'))
    ? {
        en: ', pulled at every start of the container',
        ko: '다른 이미지가 될 수 있고, 컨테이너를 시작할 때마다 pull합니다',
      }
    : { en: '', ko: '다른 이미지가 될 수 있습니다' };
  const start =
    tag === undefined
      ? { en: 'No tag means `latest`', ko: 'tag가 없으면 `latest`이며' }
      : { en: 'The tag `latest`', ko: '`latest`는' };
  return {
    en: `${start.en}: perhaps another image after each push${pulled.en}.`,
    ko: `${start.ko} push할 때마다 ${pulled.ko}.`,
  };
}

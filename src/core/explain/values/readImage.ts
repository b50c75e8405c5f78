import { parseImageReference } from '../../kubernetes/imageReference.ts';
import type { Localized } from '../../localized.ts';
import type { FieldValue } from './valueReader.ts';

/** Registry, repository, tag and digest of an image, and what an absent tag means. */
export function readImage({ text }: FieldValue): Localized | undefined {
  const image = parseImageReference(text);
  if (image === undefined) return undefined;
  const { registry, repository, tag, digest } = image;
  const from =
    registry === undefined
      ? {
          en: `\`${repository}\` from Docker Hub, unless the nodes are set up for another registry`,
          ko: `\`${repository}\`: 레지스트리를 쓰지 않았으므로, 노드에 따로 설정하지 않았다면 Docker Hub에서 가져옵니다`,
        }
      : {
          en: `\`${repository}\` from the registry \`${registry}\``,
          ko: `레지스트리 \`${registry}\`의 \`${repository}\``,
        };
  const version = versionWords(tag, digest);
  return { en: `${from.en}, ${version.en}`, ko: `${from.ko}. ${version.ko}` };
}

function versionWords(tag: string | undefined, digest: string | undefined): Localized {
  if (digest !== undefined) {
    const short = `${digest.slice(0, digest.indexOf(':') + 13)}…`;
    const ignored =
      tag === undefined
        ? { en: '', ko: '' }
        : { en: ` The tag \`${tag}\` is for people only.`, ko: ` tag \`${tag}\`는 사람이 보기 위한 것일 뿐입니다.` };
    return {
      en: `exactly the content with the digest \`${short}\`.${ignored.en}`,
      ko: `digest \`${short}\`의 내용만 가져옵니다.${ignored.ko}`,
    };
  }
  if (tag === undefined) {
    return {
      en: 'without a tag: that means `latest`, which is another image after each push, and is pulled at every start of the container.',
      ko: 'tag가 없으면 `latest`입니다. push할 때마다 다른 이미지가 되고, 컨테이너를 시작할 때마다 pull합니다.',
    };
  }
  if (tag === 'latest') {
    return {
      en: 'tag `latest`: another image after each push; pulled at every start of the container, unless `imagePullPolicy` says otherwise.',
      ko: 'tag `latest`는 push할 때마다 다른 이미지가 됩니다. `imagePullPolicy`가 없으면 컨테이너를 시작할 때마다 pull합니다.',
    };
  }
  return { en: `tag \`${tag}\`.`, ko: `tag는 \`${tag}\`입니다.` };
}

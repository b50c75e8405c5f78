import { isExtension, isTypo } from '../../graph/similarity.ts';
import { documentWriting } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import type { Fix } from '../finding.ts';
import { replaceScalar } from './edits.ts';

/** The names that are nearly the one that is written, slips of the keyboard first; each once, at most three. */
export function nearTexts(written: string, names: Iterable<string>): readonly string[] {
  const others = [...new Set(names)].filter((name) => name !== written);
  const typos = others.filter((name) => isTypo(name, written));
  return [...typos, ...others.filter((name) => !typos.includes(name) && isExtension(name, written))].slice(0, 3);
}

/** A fix for each text that may stand there instead; none where a kustomization made what stands there. */
export function changeText(resource: Resource, node: YamlNode, texts: readonly string[]): readonly Fix[] {
  const document = documentWriting(resource, node);
  if (document === undefined || node.type !== 'scalar') return [];
  return texts.map((text) => ({
    title: { en: `Change to \`${text}\``, ko: `\`${text}\`(으)로 변경` },
    safe: texts.length === 1 && isTypo(text, node.text),
    edits: [replaceScalar(document, node, text)],
  }));
}

/** ` Is X meant?`, for the end of a message; empty without a name. */
export function meantText([first]: readonly string[]): { readonly en: string; readonly ko: string } {
  return first === undefined
    ? { en: '', ko: '' }
    : { en: ` Is \`${first}\` meant?`, ko: ` \`${first}\`을(를) 뜻한 것입니까?` };
}

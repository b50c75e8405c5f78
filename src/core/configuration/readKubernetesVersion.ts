import { newestMinorVersion } from '../kubernetes/removedApis.ts';
import type { Localized } from '../localized.ts';
import type { YamlNode } from '../yaml/node.ts';
import { isAbsent, spanOf } from '../yaml/nodes.ts';
import type { ReadSection } from './configuration.ts';

/** Reads the section `kubernetesVersion`, as it is written: YAML makes 1.3 of an unquoted `1.30`. */
export function readKubernetesVersion(node: YamlNode | undefined): ReadSection<number | undefined> {
  if (node === undefined || isAbsent(node)) return { value: undefined, problems: [] };
  const value = node.type === 'scalar' ? parseKubernetesVersion(node.text) : undefined;
  return { value, problems: value === undefined ? [{ message: noKubernetesVersion, span: spanOf(node) }] : [] };
}

/**
 * The minor version in `1.29`, `v1.29` or `1.29.3`; `undefined` for anything else, and for versions that are newer than what is known
 * here: what they removed cannot be said.
 */
export function parseKubernetesVersion(text: string): number | undefined {
  const minor = /^v?1\.(\d{1,2})(?:\.\d+)?$/.exec(text.trim())?.[1];
  return minor === undefined || Number(minor) > newestMinorVersion ? undefined : Number(minor);
}

/** What is wrong with a text that `parseKubernetesVersion` does not take. */
export const noKubernetesVersion: Localized = {
  en: `A Kubernetes version is written as \`1.29\`; the newest one known here is \`1.${newestMinorVersion}\`.`,
  ko: `Kubernetes 버전은 \`1.29\`처럼 적습니다. 여기에서 아는 최신 버전은 \`1.${newestMinorVersion}\`입니다.`,
};

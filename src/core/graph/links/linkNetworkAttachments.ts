import { textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { linkAsked } from './linkName.ts';
import { joined, nothing, type Question } from './question.ts';

/**
 * The field's value is the networks that a Pod joins beside the cluster's own: `a,other/b@eth1`, or a JSON list of maps with
 * name and namespace (https://github.com/k8snetworkplumbingwg/multi-net-spec). What is neither points at nothing.
 */
export function linkNetworkAttachments(question: Question<'rule'>): Links {
  const { match, found, from } = question;
  const text = textOf(found.node);
  if (text === undefined) return nothing;
  const links = readAttachments(text).map(({ name, namespace }) =>
    linkAsked(question, {
      kind: match.to,
      node: found.node,
      name,
      field: found.field,
      namespace: namespace ?? from.namespace,
    }),
  );
  return joined(links);
}

interface Attachment {
  readonly name: string;
  readonly namespace: string | undefined;
}

function readAttachments(text: string): readonly Attachment[] {
  if (/^\s*\[/.test(text)) return readList(text);
  return text.split(',').flatMap((item) => {
    const [, namespace, name] = /^\s*(?:([a-z0-9.-]+)\/)?([a-z0-9.-]+)(?:@\S+)?\s*$/.exec(item) ?? [];
    return name === undefined ? [] : [{ name, namespace }];
  });
}

function readList(text: string): readonly Attachment[] {
  const list = parseJson(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const name = wordIn(item, 'name');
    return name === undefined ? [] : [{ name, namespace: wordIn(item, 'namespace') }];
  });
}

function wordIn(item: unknown, key: 'name' | 'namespace'): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const value = Object.entries(item).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

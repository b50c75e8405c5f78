import type { Localized } from '../../localized.ts';
import { documentWriting } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import type { Fix } from '../finding.ts';
import type { Amount } from '../objects/amounts.ts';
import { changeText } from './changeText.ts';
import { replaceScalar } from './edits.ts';
import { fixOf } from './fixOf.ts';

/**
 * Lowers an amount to what is granted, and with it the requests beside it that would exceed it as a limit: the API server rejects those
 * (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits).
 */
export function lowerLimit(
  resource: Resource,
  amount: Amount,
  requests: readonly Amount[],
  granted: Amount,
): readonly Fix[] {
  const above = requests.filter(({ nanos }) => nanos > granted.nanos);
  if (above.length === 0) return changeText(resource, amount.node, [granted.text]);
  const title = {
    en: `Change the limit and the request to \`${granted.text}\``,
    ko: `제한과 요청을 \`${granted.text}\`(으)로 변경`,
  };
  return replaceAmounts(resource, title, [amount, ...above], granted.text);
}

/** Writes one text for several amounts. */
export function replaceAmounts(
  resource: Resource,
  title: Localized,
  amounts: readonly Amount[],
  text: string,
): readonly Fix[] {
  const edits = amounts.map(({ node }) => {
    const document = documentWriting(resource, node);
    return document && replaceScalar(document, node, text);
  });
  return fixOf(title, edits);
}

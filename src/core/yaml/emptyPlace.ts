import type { Properties, TreeBuilder } from './builderState.ts';
import { isBlank, isLineBreak, skipSeparation } from './separation.ts';

/**
 * Where the header of the next block scalar stands (`|`, `>`), for a reader that is told only where its lines begin.
 */
export function placeOfBlockHeader(builder: TreeBuilder, properties: Properties): number {
  return skipSeparation(builder.text, placeOfEmpty(builder, properties));
}

/** Where a value or key that is not written is: after its colon, dash or question mark, or after its tag and anchor. */
export function placeOfEmpty(builder: TreeBuilder, { anchor, tag }: Properties): number {
  let at = afterIndicator(builder);
  if (anchor === undefined && tag === undefined) return at;
  const flow = builder.stack.at(-1)?.form === 'brackets';
  let next = skipSeparation(builder.text, at);
  while (builder.text[next] === '&' || builder.text[next] === '!') {
    at = afterProperty(builder.text, next, flow);
    next = skipSeparation(builder.text, at);
  }
  return at;
}

/** The offset after the colon, dash or question mark that the next node belongs to; the cursor where there is none. */
function afterIndicator({ text, cursor, stack }: TreeBuilder): number {
  const frame = stack.at(-1);
  if (frame === undefined) return cursor;
  let at = skipSeparation(text, cursor);
  if (frame.kind === 'map' && frame.key !== undefined) return text[at] === ':' ? at + 1 : cursor;
  if (frame.form === 'brackets' && text[at] === ',') at = skipSeparation(text, at + 1);
  if (frame.kind === 'map') return text[at] === '?' ? at + 1 : at;
  if (frame.form === 'block') return text[at] === '-' ? at + 1 : cursor;
  return at;
}

function afterProperty(text: string, start: number, flow: boolean): number {
  if (text.startsWith('!<', start)) {
    const close = text.indexOf('>', start);
    if (close !== -1) return close + 1;
  }
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit) || isLineBreak(unit) || (flow && ',[]{}'.includes(text.charAt(at)))) break;
    at++;
  }
  return at;
}

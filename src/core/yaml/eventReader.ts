import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { createBuilder, type Properties, type TreeBuilder } from './builderState.ts';
import { placeOfBlockHeader } from './emptyPlace.ts';
import type { ScalarStyle, Span } from './node.ts';
import { skipSeparation } from './separation.ts';
import { addAlias, addEmpty, addScalar, closeCollection, openCollection } from './treeBuilder.ts';

/**
 * Builds the tree of one document from the fast parser's events, which know neither where a collection ends nor where
 * an empty value is: the builder finds that in the text. `parsed` is the text that the events come from.
 */
export function readEvents(text: string, parsed: string, events: readonly Event[]): TreeBuilder {
  const joined = parsed !== text;
  const builder = createBuilder(text);
  let index = 0;
  for (const event of events) {
    index++;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      openFromEvent(builder, event, events[index]);
    } else if (event.type === EVENT_ID.SCALAR) {
      addFromEvent(builder, joined ? { ...event, fast: false } : event);
    } else if (event.type === EVENT_ID.ALIAS) {
      addAlias(
        builder,
        { start: event.anchorStart - 1, end: event.anchorEnd },
        text.slice(event.anchorStart, event.anchorEnd),
      );
    } else if (event.type === EVENT_ID.POP && builder.stack.length > 0) {
      closeCollection(builder, endOfBrackets(builder));
    }
  }
  return builder;
}

const NO_PROPERTIES: Properties = {};

const STYLES: Readonly<Record<ScalarEvent['style'], ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single-quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double-quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

function openFromEvent(builder: TreeBuilder, event: MappingEvent | SequenceEvent, next: Event | undefined): void {
  const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'sequence';
  const anchor = event.anchorStart < 0 ? undefined : builder.text.slice(event.anchorStart, event.anchorEnd);
  const form =
    event.style === COLLECTION_STYLE.BLOCK ? 'block' : isPair(builder.text, event, next) ? 'pair' : 'brackets';
  openCollection(builder, kind, form, event.start, anchor);
}

/** `[a: b]` holds a map without braces; in `[{a: b}: c]` it begins where the map that is its key does. */
function isPair(text: string, event: MappingEvent | SequenceEvent, next: Event | undefined): boolean {
  if (event.type !== EVENT_ID.MAPPING) return false;
  if (text[event.start] !== '{') return true;
  return next?.type === EVENT_ID.MAPPING && next.start === event.start;
}

function addFromEvent(builder: TreeBuilder, event: ScalarEvent): void {
  const { text } = builder;
  const properties = propertiesOf(text, event);
  if (event.valueStart < 0) {
    if (builder.stack.length > 0 || properties !== NO_PROPERTIES) addEmpty(builder, properties);
    return;
  }
  const { start, end } = placeOfScalar(builder, event, properties);
  addScalar(builder, start, end, STYLES[event.style], getScalarValue(text, event), properties);
}

function placeOfScalar(builder: TreeBuilder, event: ScalarEvent, properties: Properties): Span {
  const { valueStart, valueEnd } = event;
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return { start: valueStart, end: valueEnd };
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: valueStart - 1, end: valueEnd + 1 };
    default: {
      const start = placeOfBlockHeader(builder, properties);
      return { start, end: endOfBlockScalar(builder.text, start, valueEnd) };
    }
  }
}

/** A block scalar ends with the last line that is not blank, before its line break. */
export function endOfBlockScalar(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && ' \t\r\n'.includes(text.charAt(at - 1))) at--;
  return at;
}

function propertiesOf(text: string, event: ScalarEvent): Properties {
  if (event.anchorStart < 0 && event.tagStart < 0) return NO_PROPERTIES;
  return {
    anchor: event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd),
    tag: event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd),
  };
}

function endOfBrackets({ text, cursor, stack }: TreeBuilder): number {
  if (stack.at(-1)?.form !== 'brackets') return cursor;
  const at = skipSeparation(text, cursor);
  return (text[at] === ',' ? skipSeparation(text, at + 1) : at) + 1;
}

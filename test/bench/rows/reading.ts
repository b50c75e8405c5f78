import { parseEvents } from 'js-yaml';
import { Parser } from 'yaml';
import type { YamlNode } from '../../../src/core/yaml/node.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';
import { generateTree } from '../generator.ts';
import { alternate } from '../measure.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';

/** Text to nodes with ranges, against what others make of the same bytes. */
export function readingRows(scale: Scale): readonly Row[] {
  const { medium } = scale;
  const texts = generateTree(medium).map(({ text }) => text);
  const json = texts.flatMap(splitDocuments).map(({ text }) => JSON.stringify(plain(readDocument(text).root)));
  const documents = texts.flatMap(splitDocuments).map(({ text }) => text);
  const { ours, events, cst, jsonParse } = alternate(rounds(scale, 7), {
    ours: () => texts.map((text) => splitDocuments(text).map((slice) => readDocument(slice.text))),
    events: () => documents.map((text) => parseEvents(text, {})),
    cst: () => texts.map((text) => [...new Parser().parse(text)]),
    jsonParse: () => json.map((text) => JSON.parse(text)),
  });
  return [
    ratio("read with ranges, against yaml's CST alone", ours, cst, 0.2),
    ratio('read with ranges, against JSON.parse of the same data', ours, jsonParse, 15),
    ratio('  of which the events of js-yaml', events, cst, undefined),
    { name: `read ${medium} resources`, measured: ours, unit: 'ms', limit: undefined },
  ];
}

/** Maps of many keys, where looking for duplicates must not cost the square. */
export function manyKeysRows(scale: Scale): readonly Row[] {
  const mapOf = (keys: number) => Array.from({ length: keys }, (_, index) => `key-${index}: value ${index}\n`).join('');
  const [few, many] = [mapOf(4_000), mapOf(16_000)];
  const times = alternate(rounds(scale, 7), { few: () => readDocument(few), many: () => readDocument(many) });
  return [ratio('a map of 16,000 keys, against one of 4,000', times.many, times.few, 6)];
}

function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return null;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'sequence') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ name, value }) => [name, plain(value)]));
}

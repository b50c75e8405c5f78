import { expect, test } from 'vitest';
import { escapeMermaid, toMermaid } from '../../src/diagram/mermaid.ts';
import { clusterGraph, graphSketch } from './graphFixture.ts';
import { layoutWords } from './layoutChecks.ts';

const text = `"(?:[^"#<>\\[\\]{}|\`\\n]|#\\d+;|<br/>)*"`;
const lineForms = [
  /^flowchart LR$/,
  new RegExp(`^ +subgraph g\\d+\\[${text}\\]$`),
  new RegExp(`^ +n\\d+\\[${text}\\](:::(implied|missing|uncertain|external|builtin))?$`),
  /^ +end$/,
  new RegExp(`^ {2}n\\d+ (-->|==>|-\\.->|--x|-\\.-x)\\|${text}\\| n\\d+$`),
  /^ +classDef (implied|missing|uncertain|external|builtin) [\w#:., -]+$/,
  /^$/,
];

function checkLines(mermaid: string): void {
  const odd = mermaid.split('\n').filter((line) => !lineForms.some((form) => form.test(line)));
  expect(odd).toEqual([]);
  expect(mermaid.match(/^ +subgraph /gm)?.length).toBe(mermaid.match(/^ +end$/gm)?.length);
}

test('writes a realistic cluster in lines of known form, every node and edge once', () => {
  const graph = clusterGraph(120, 7);
  const mermaid = toMermaid(graph, layoutWords);
  checkLines(mermaid);
  expect(mermaid.match(/^ +n\d+\["/gm)?.length).toBe(graph.nodes.length);
  expect(mermaid.match(/^ {2}n\d+ [-=]/gm)?.length).toBe(graph.edges.length);
});

test('no name breaks a line: quotes, markup, emoji, brackets, newlines, 253 characters', () => {
  const sketch = graphSketch();
  for (const name of [
    'a"b',
    '<b>x</b>',
    '🚀',
    'end',
    'x]:::missing',
    'a\nb',
    'n1 --> n2',
    '%% comment',
    '`md`',
    '#quot;',
    'x'.repeat(253),
  ]) {
    const from = sketch.node({ kind: 'Pod', name, namespace: name, application: name });
    sketch.edge(from, 'uses', sketch.node({ kind: name, name, namespace: name, application: name }), {
      verb: name,
      port: name,
    });
  }
  checkLines(toMermaid(sketch.view(), layoutWords));
});

test('keeps readable what is harmless and escapes the rest as entities', () => {
  expect(escapeMermaid('결제 web-1.example.com:80')).toBe('결제 web-1.example.com:80');
  expect(escapeMermaid('"<#')).toBe('#34;#60;#35;');
});

test('draws the status: what does not fit ends in a cross', () => {
  const sketch = graphSketch();
  const [service, pod] = (['Service', 'Pod'] as const).map((kind) =>
    sketch.node({ kind, name: 'web', application: 'web' }),
  );
  sketch.edge(service ?? '', 'selects', pod ?? '', { status: 'contradicted' });
  expect(toMermaid(sketch.view(), layoutWords)).toContain('n0 --x|"selects"| n1');
});

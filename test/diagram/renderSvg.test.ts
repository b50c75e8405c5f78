import { expect, test } from 'vitest';
import type { EdgeStatus } from '../../src/core/features/graphView.ts';
import { layout } from '../../src/diagram/layout.ts';
import { renderSvg } from '../../src/diagram/renderSvg.ts';
import { darkTheme, lightTheme } from '../../src/diagram/theme.ts';
import { clusterGraph, graphSketch } from './graphFixture.ts';
import { layoutWords } from './layoutChecks.ts';

const hostile = [
  '</text><script>alert(1)</script>',
  '"onload="x',
  "a&b<c>'d'",
  ']]>',
  '\u0000\u0007',
  '\ud800',
  '🚀'.repeat(60),
  'x'.repeat(253),
  '결제-서비스',
  '--><!--',
];

/** Reads XML strictly enough for what we write: balanced tags, quoted attributes, no stray mark-up in text. Gives the names of all tags. */
function readXml(text: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const tag = /<(?:\/([\w]+)|([\w]+)((?: [\w:-]+="[^"<>]*")*) ?(\/?))>/y;
  for (let at = 0; at < text.length; ) {
    if (text[at] === '<') {
      tag.lastIndex = at;
      const found = tag.exec(text);
      if (found === null) throw new Error(`not a tag: ${text.slice(at, at + 60)}`);
      const [whole, closing, name, attributes, empty] = found;
      if (closing !== undefined && open.pop() !== closing) throw new Error(`unbalanced ${closing}`);
      if (name !== undefined) names.push(name);
      if (name !== undefined && empty === '') open.push(name);
      checkText(attributes ?? '');
      at += whole.length;
    } else {
      const end = text.indexOf('<', at);
      checkText(text.slice(at, end === -1 ? undefined : end));
      at = end === -1 ? text.length : end;
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join()}`);
  return names;
}

function checkText(text: string): void {
  if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)) throw new Error(`bare ampersand: ${text}`);
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 0x20 && code !== 0xa) || (code >= 0xd800 && code <= 0xdfff))
      throw new Error(`forbidden character ${code}`);
  }
}

test('is well-formed whatever names say, and runs nothing', () => {
  const sketch = graphSketch();
  for (const name of hostile) {
    const from = sketch.node({ kind: name, name, namespace: name, application: name, detail: name });
    sketch.edge(from, 'routes', sketch.node({ kind: 'Service', name, namespace: name, application: name }), {
      port: name,
      field: name,
      file: name,
      verb: name,
    });
  }
  const graph = sketch.view();
  const names = readXml(renderSvg(layout(graph, { words: layoutWords }), graph, darkTheme));
  expect([...new Set(names)].sort()).toEqual(['g', 'path', 'rect', 'svg', 'text', 'title']);
});

test('draws every node and edge once, in the colours of its theme, without anything from outside', () => {
  const graph = clusterGraph(50, 7);
  const svg = renderSvg(layout(graph, { words: layoutWords }), graph, lightTheme);
  expect(svg.match(/<title>/g)?.length).toBe(graph.nodes.length + graph.edges.length);
  expect(svg).toContain(`fill="${lightTheme.background}"`);
  expect(svg).not.toContain(darkTheme.background);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

test('what may live elsewhere is dashed too, but not in red, as long as nothing else misses it', () => {
  const svgOf = (...statuses: readonly EdgeStatus[]) => {
    const sketch = graphSketch();
    const own = { namespace: 'shop', application: 'web' };
    const ghost = sketch.node({ ...own, kind: 'Secret', name: 'perhaps', origin: 'missing' });
    for (const [i, status] of statuses.entries())
      sketch.edge(sketch.node({ ...own, kind: 'Pod', name: `web-${i}` }), 'uses', ghost, { status });
    const graph = sketch.view();
    const svg = renderSvg(layout(graph, { words: layoutWords }), graph, darkTheme);
    return svg.split('\n').find((part) => part.includes('Secret perhaps'));
  };
  expect(svgOf('unknown', 'unknown')).toContain('stroke-dasharray');
  expect(svgOf('unknown', 'unknown')).not.toContain(darkTheme.error);
  expect(svgOf('unknown', 'missing')).toContain(darkTheme.error);
});

test('shows what is wrong: a missing target is dashed in red', () => {
  const sketch = graphSketch();
  const pod = sketch.node({ kind: 'Pod', name: 'web', namespace: 'shop', application: 'web' });
  const ghost = sketch.node({ kind: 'Secret', name: 'gone', namespace: 'shop', application: 'web', origin: 'missing' });
  sketch.edge(pod, 'uses', ghost, { status: 'missing' });
  const graph = sketch.view();
  const svg = renderSvg(layout(graph, { words: layoutWords }), graph, darkTheme);
  const line = svg.split('\n').find((part) => part.includes('uses — spec.sketch'));
  expect(line).toContain(`stroke="${darkTheme.error}"`);
  expect(line).toContain('stroke-dasharray');
});

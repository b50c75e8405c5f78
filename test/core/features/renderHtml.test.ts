import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/core/explain/prose.ts';
import { paragraph } from '../../../src/core/explain/prose.ts';
import { renderHtml } from '../../../src/core/features/renderHtml.ts';
import { noLinks } from '../../../src/core/features/renderProse.ts';

const links = { place: () => 'command:open', term: (term: string) => `command:explain?${term}` };
const html = (...pieces: readonly Inline[]) => renderHtml([paragraph(...pieces)], links);
const target = { file: 'web.yaml', line: 3, column: 7 };

test('a page has headings, paragraphs, lists, drawings, steps and rules', () => {
  const blocks: readonly Block[] = [
    { heading: ['a'] },
    { list: [['b'], [{ code: 'c' }]] },
    { drawing: '┌─┐\n└─┘' },
    {
      steps: [
        { who: 'd', what: ['e'], details: [['f']] },
        { who: 'g', what: ['h'], details: [] },
      ],
    },
    'rule',
  ];
  expect(renderHtml(blocks, links)).toBe(
    [
      '<h1>a</h1>',
      '<ul><li>b</li><li><code>c</code></li></ul>',
      '<pre class="drawing">┌─┐\n└─┘</pre>',
      '<ol class="steps"><li><div class="who">d</div><p>e</p><ul><li>f</li></ul></li>' +
        '<li><div class="who">g</div><p>h</p></li></ol>',
      '<hr>',
    ].join('\n'),
  );
});

test('links lead to places, terms and the web; without an address the text stands alone', () => {
  expect(html({ text: 'Pod web', target })).toBe('<p><a href="command:open">Pod web</a></p>');
  expect(html({ text: 'kubelet', term: 'kubelet' })).toBe('<p><a href="command:explain?kubelet">kubelet</a></p>');
  expect(html({ text: 'x', url: 'https://kubernetes.io/' })).toBe('<p><a href="https://kubernetes.io/">x</a></p>');
  expect(renderHtml([paragraph({ text: 'Pod web', target })], noLinks)).toBe('<p>Pod web</p>');
});

describe('text of a manifest cannot become markup', () => {
  const hostile = '</p><script>alert(1)</script><a href="command:evil">"\'&';

  test('neither as text nor as code, in a link or in a drawing', () => {
    const escaped =
      '&#60;/p&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#60;a href=&#34;command:evil&#34;&#62;&#34;&#39;&#38;';
    expect(html(hostile)).toBe(`<p>${escaped}</p>`);
    expect(html({ code: hostile })).toBe(`<p><code>${escaped}</code></p>`);
    expect(html({ text: hostile, target })).toBe(`<p><a href="command:open">${escaped}</a></p>`);
    expect(renderHtml([{ drawing: hostile }], links)).toBe(`<pre class="drawing">${escaped}</pre>`);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const rendered = html(text, { code: text }, { text, target });
        expect(rendered.replace(/<\/?(?:p|code|a)(?: href="command:open")?>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});

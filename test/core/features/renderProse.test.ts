import { describe, expect, test } from 'vitest';
import { type Inline, inlines, paragraph } from '../../../src/core/explain/prose.ts';
import { noLinks, renderMarkdown, renderPlain } from '../../../src/core/features/renderProse.ts';

const markdown = (...pieces: readonly Inline[]) =>
  renderMarkdown([paragraph(...pieces)], { ...noLinks, place: () => 'command:open' });
const target = { file: 'web.yaml', line: 3, column: 7 };

describe('Markdown', () => {
  test('has paragraphs, lists and rules', () => {
    expect(
      renderMarkdown([paragraph('a'), { list: [['b'], ['c ', { code: 'd' }]] }, 'rule', paragraph('e')], noLinks),
    ).toBe('a\n\n- b\n- c `d`\n\n---\n\ne');
  });

  test('links to pages and to places; without an address the text stands alone', () => {
    expect(markdown({ text: 'learn more', url: 'https://kubernetes.io/docs/' })).toBe(
      '[learn more](https://kubernetes.io/docs/)',
    );
    expect(markdown({ text: 'Pod web', target })).toBe('[Pod web](command:open)');
    expect(renderMarkdown([paragraph({ text: 'Pod web', target })], noLinks)).toBe('Pod web');
  });

  test('an address cannot end its own link', () => {
    expect(markdown({ text: 'x', url: 'https://a/b) [c](command:evil' })).toBe(
      '[x](https://a/b%29%20[c]%28command:evil)',
    );
  });

  test('text of a manifest cannot become a link, an image, HTML or a heading', () => {
    expect(markdown('[x](command:evil)')).toBe('\\[x\\]\\(command\\:evil\\)');
    expect(markdown('![x](y)')).toBe('\\!\\[x\\]\\(y\\)');
    expect(markdown('<img src=x>')).toBe('\\<img src=x\\>');
    expect(markdown('<https://evil>')).toBe('\\<https\\://evil\\>');
    expect(markdown('&lt;b&gt;')).toBe('\\&lt;b\\&gt;');
    expect(markdown('a\n# heading\n\n- item')).toBe('a \\# heading \\- item');
    expect(markdown('        code')).toBe(' code');
    expect(markdown('$(alert)')).toBe('\\$\\(alert\\)');
  });

  test('text in a link cannot leave it', () => {
    expect(markdown({ text: 'x](command:evil) [y', target })).toBe('[x\\]\\(command\\:evil\\) \\[y](command:open)');
  });

  test.each([
    ['web', '`web`'],
    ['a`b', '`` a`b ``'],
    ['``', '``` `` ```'],
    ['`](command:evil)', '`` `](command:evil) ``'],
    ['a\n\n# b', '`a # b`'],
    ['<b>', '`<b>`'],
    ['\\', '`\\`'],
    ['', ''],
  ])('code keeps its text: %j is %j', (code, expected) => {
    expect(markdown({ code })).toBe(expected);
  });
});

test('plain text has places in parentheses and addresses behind their text', () => {
  expect(
    renderPlain([
      paragraph('see ', { text: 'Pod web', target }, ' and ', { text: 'docs', url: 'https://kubernetes.io/' }),
      'rule',
      { list: [[{ code: 'a' }]] },
    ]),
  ).toBe(`see Pod web (web.yaml:3) and docs https://kubernetes.io/\n\n${'―'.repeat(20)}\n\n- \`a\``);
});

test('our own texts have code between backticks', () => {
  expect(inlines('`spec` says `x`')).toEqual(['', { code: 'spec' }, ' says ', { code: 'x' }, '']);
});

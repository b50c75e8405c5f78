import fc from 'fast-check';
import { expect, test } from 'vitest';
import { back, forward, type PageHistory, visit } from '../../src/extension/pageHistory.ts';

const seen = (...pages: readonly string[]) =>
  pages.reduce<PageHistory<string> | undefined>((history, page) => visit(history, page), undefined) ??
  visit(undefined, '');

test('back leads to the page before, forward to the one after', () => {
  const history = back(back(seen('Pod', 'Service', 'label')));
  expect(history.present).toBe('Pod');
  expect(forward(history).present).toBe('Service');
});

test('whoever goes back and then elsewhere cannot go forward any more', () => {
  expect(visit(back(seen('Pod', 'Service')), 'label')).toEqual({ past: ['Pod'], present: 'label', future: [] });
});

test('at either end nothing changes', () => {
  const alone = seen('Pod');
  expect([back(alone), forward(alone)]).toEqual([alone, alone]);
});

test('back and forward again shows the same, after any walk', () => {
  const step = fc.oneof(fc.constant('back'), fc.constant('forward'), fc.constantFrom('Pod', 'Service', 'label'));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const history = steps.reduce(
        (at, one) => (one === 'back' ? back(at) : one === 'forward' ? forward(at) : visit(at, one)),
        seen('node'),
      );
      if (history.past.length > 0) expect(forward(back(history))).toEqual(history);
      if (history.future.length > 0) expect(back(forward(history))).toEqual(history);
    }),
  );
});

test('of very many pages the last fifty are kept', () => {
  const many = Array.from({ length: 80 }, (_, index) => `page ${index}`);
  expect(seen(...many).past).toEqual(many.slice(29, 79));
});

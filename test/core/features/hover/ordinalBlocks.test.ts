import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

const set = (...fields: readonly string[]) => `
  apiVersion: apps/v1
  kind: StatefulSet
  metadata: { name: db }
  spec:
    ${fields.join('\n    ')}
    template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, image: db }] } }
`;

describe('the Pods of a StatefulSet', () => {
  test('have their numbers', () => {
    checkHover(
      set('repli$0cas: 3'),
      'The Pods `db-0` … `db-2`, made one after the other; the last one is removed first.',
    );
    checkHover(
      set('repli$0cas: 2', 'ordinals: { start: 5 }', 'podManagementPolicy: Parallel'),
      'Pod `db-5`, `db-6`: 한꺼번에 만들고 지웁니다.',
      'ko',
    );
    checkHover(set('repli$0cas: 1'), 'The Pod `db-0`.');
  });

  const partition = (text: string) => set('replicas: 4', `updateStrategy: { rollingUpdate: { parti$0tion: ${text} } }`);

  test('are replaced from the partition on', () => {
    checkHover(partition('1'), 'An update replaces `db-1` … `db-3`; `db-0` stays as it is.');
    checkHover(partition('3'), '업데이트하면 `db-3`만 교체되고, `db-0` … `db-2`은(는) 그대로입니다.', 'ko');
    checkHover(partition('0'), 'An update replaces all Pods.');
    checkHover(partition('9'), 'An update replaces none: `db-0` … `db-3` stay as they are.');
  });

  test.each([set('repli$0cas: some'), set('repli$0cas: 0'), partition('-1'), partition('half')])(
    'are not told of nonsense: %#',
    (source) => {
      expect(hoverText(source)).not.toMatch(/The Pod|An update replaces/);
    },
  );
});

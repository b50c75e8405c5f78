import type { ApiSchema } from '../../api/apiSchema.ts';
import type { Localized } from '../../localized.ts';
import type { YamlNode } from '../../yaml/node.ts';

/** What a field takes: `a list`, `an integer or a string`. */
export function schemaWords(schema: ApiSchema): Localized {
  switch (schema.shape) {
    case 'list':
      return list;
    case 'object':
    case 'map':
      return map;
    case 'scalar':
      return scalars[schema.type] ?? { en: withArticle(schema.type), ko: schema.type };
    case 'either':
    case 'any':
      return { en: 'another value', ko: '다른 값' };
  }
}

/** What is written: `a map`, `the number 420`, `the text \`web\``. */
export function valueWords(node: YamlNode): Localized {
  if (node.type === 'map') return map;
  if (node.type === 'sequence') return list;
  const { value } = node;
  if (typeof value === 'string') return { en: 'a string', ko: '문자열' };
  return typeof value === 'number'
    ? { en: `the number ${value}`, ko: `숫자 ${value}` }
    : { en: `the boolean ${value}`, ko: `boolean ${value}` };
}

const list: Localized = { en: 'a list', ko: '목록' };
const map: Localized = { en: 'a map', ko: '맵' };

const scalars: Readonly<Record<string, Localized>> = {
  string: { en: 'a string', ko: '문자열' },
  integer: { en: 'an integer', ko: '정수' },
  number: { en: 'a number', ko: '숫자' },
  boolean: { en: 'a boolean (`true` or `false`)', ko: 'boolean(`true` 또는 `false`)' },
  Quantity: { en: 'a quantity such as `500m` or `1Gi`', ko: '`500m`, `1Gi` 같은 수량(quantity)' },
  IntOrString: { en: 'an integer or a string', ko: '정수 또는 문자열' },
  Time: { en: 'a time as a string', ko: '문자열로 적은 시각' },
  MicroTime: { en: 'a time as a string', ko: '문자열로 적은 시각' },
};

/** `a Service`, `an Ingress`, `an HTTPGetAction`: initials are spelt out. */
export function withArticle(name: string): string {
  return `${/^(?:[AEIO]|[FHLMNRSX][A-Z])/.test(name) ? 'an' : 'a'} ${name}`;
}

import type { ErrorCode } from 'yaml';
import type { Localized } from '../localized.ts';

/**
 * What an error of the YAML library means to the reader of a manifest, in one plain sentence.
 * `message` is the library's own, in English; a code that is not in the table is quoted with its first line.
 */
export function explainYamlError(code: ErrorCode, message: string): Localized {
  const row = ROWS.find((candidate) => candidate.code === code && message.includes(candidate.including ?? ''));
  if (row !== undefined) return row.text;
  const quoted = message.split('\n', 1)[0] ?? message;
  return {
    en: `This is no valid YAML: ${quoted}.`,
    ko: `올바른 YAML이 아닙니다: ${quoted}`,
  };
}

interface Row {
  readonly code: ErrorCode;
  /** Words of the library's message, where one code means several things. */
  readonly including?: string;
  readonly text: Localized;
}

/** The first row that fits counts. */
const ROWS: readonly Row[] = [
  {
    code: 'TAB_AS_INDENT',
    text: {
      en: 'YAML is indented with spaces: replace the tab.',
      ko: 'YAML은 공백으로 들여씁니다. 탭을 공백으로 바꿔야 합니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'closing',
    text: {
      en: 'The closing quote is missing.',
      ko: '닫는 따옴표가 없습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'Implicit map keys',
    text: {
      en: 'A colon is missing: a key is written as "key: value".',
      ko: '콜론이 없습니다. 키는 "key: value"처럼 적습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'Missing space after :',
    text: {
      en: 'A space is missing after the colon.',
      ko: '콜론 뒤에 공백이 없습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'between flow',
    text: {
      en: 'A comma is missing between these two values.',
      ko: '두 값 사이에 쉼표가 없습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'must end with',
    text: {
      en: 'The closing bracket is missing.',
      ko: '닫는 괄호가 없습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'without - indicator',
    text: {
      en: 'This line is neither a new item of the list (it would begin with "- ") nor part of the item above it: line it up with the first key of that item.',
      ko: '이 줄은 목록의 새 항목("- "로 시작)도 아니고 위 항목의 일부도 아닙니다. 위 항목의 첫 키와 같은 열에 맞춰야 합니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'Comments must be separated',
    text: {
      en: 'A space is missing before the comment sign #.',
      ko: '주석 기호 # 앞에 공백이 없습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'Tags and anchors',
    text: {
      en: 'A space is missing after the tag or anchor.',
      ko: '태그나 앵커 뒤에 공백이 없습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'directives-end',
    text: {
      en: 'kubectl reads no YAML directives: remove the line that begins with %.',
      ko: 'kubectl은 YAML 지시문을 읽지 않습니다. %로 시작하는 줄을 지워야 합니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'explicit indentation',
    text: {
      en: 'The first lines of this block of text are blank but indented further than the text itself.',
      ko: '이 블록의 첫 빈 줄들이 본문보다 더 깊이 들여쓰여 있습니다.',
    },
  },
  {
    code: 'MISSING_CHAR',
    including: 'newline after block sequence props',
    text: {
      en: 'The list has to begin on the line after its tag or anchor.',
      ko: '목록은 태그나 앵커의 다음 줄에서 시작해야 합니다.',
    },
  },
  {
    code: 'BAD_INDENT',
    including: 'and end with',
    text: {
      en: 'The closing bracket is missing.',
      ko: '닫는 괄호가 없습니다.',
    },
  },
  {
    code: 'BAD_INDENT',
    including: 'sequence items',
    text: {
      en: 'The items of one list have to begin in the same column.',
      ko: '한 목록의 항목은 모두 같은 열에서 시작해야 합니다.',
    },
  },
  {
    code: 'BAD_INDENT',
    including: 'mapping items',
    text: {
      en: 'The keys of one map have to begin in the same column.',
      ko: '한 맵의 키는 모두 같은 열에서 시작해야 합니다.',
    },
  },
  {
    code: 'BAD_INDENT',
    text: {
      en: 'This line is not indented far enough for the value that it belongs to.',
      ko: '이 줄은 자신이 속한 값에 비해 들여쓰기가 부족합니다.',
    },
  },
  {
    code: 'BAD_SCALAR_START',
    text: {
      en: 'A text cannot begin with this character: put it in quotes.',
      ko: '따옴표 없는 문자열은 이 문자로 시작할 수 없습니다. 따옴표로 감싸야 합니다.',
    },
  },
  {
    code: 'BAD_DQ_ESCAPE',
    text: {
      en: 'There is no such escape in double quotes: write \\\\ for a backslash, or use single quotes.',
      ko: '큰따옴표 안에서 쓸 수 없는 이스케이프입니다. 백슬래시는 \\\\로 적거나 작은따옴표를 써야 합니다.',
    },
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    including: 'Nested mappings',
    text: {
      en: 'There is a second "key: value" on this line: begin it on a line of its own, or put the text in quotes.',
      ko: '한 줄에 "key: value"가 두 번 있습니다. 다음 줄에 적거나, 문자열이라면 따옴표로 감싸야 합니다.',
    },
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    text: {
      en: 'A list cannot be a key: its items have to begin on the line after their key.',
      ko: '목록은 키가 될 수 없습니다. 항목은 키의 다음 줄에서 시작해야 합니다.',
    },
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    text: {
      en: 'A key has to be on one line: probably a colon is missing, or the next line is indented too far.',
      ko: '키는 한 줄에 있어야 합니다. 콜론이 빠졌거나 다음 줄을 너무 깊이 들여쓴 것 같습니다.',
    },
  },
  {
    code: 'KEY_OVER_1024_CHARS',
    text: {
      en: 'This key is longer than the 1024 characters that YAML allows.',
      ko: '이 키는 YAML이 허용하는 1024자보다 깁니다.',
    },
  },
  {
    code: 'BLOCK_IN_FLOW',
    text: {
      en: 'Inside { } and [ ] maps and lists have to be written with brackets as well.',
      ko: '{ }와 [ ] 안에서는 맵과 목록도 괄호로 적어야 합니다.',
    },
  },
  {
    code: 'BAD_ALIAS',
    text: {
      en: 'An anchor or alias needs a name, such as &defaults and *defaults.',
      ko: '앵커와 별칭(alias)에는 이름이 필요합니다. 예: &defaults, *defaults',
    },
  },
  {
    code: 'ALIAS_PROPS',
    text: {
      en: 'An alias stands for a value as it is: it cannot have a tag or an anchor of its own.',
      ko: '별칭(alias)은 값을 그대로 가리키므로 태그나 앵커를 붙일 수 없습니다.',
    },
  },
  {
    code: 'MULTIPLE_ANCHORS',
    text: {
      en: 'A value can have one anchor only.',
      ko: '값 하나에는 앵커를 하나만 붙일 수 있습니다.',
    },
  },
  {
    code: 'MULTIPLE_TAGS',
    text: {
      en: 'A value can have one tag only.',
      ko: '값 하나에는 태그를 하나만 붙일 수 있습니다.',
    },
  },
  {
    code: 'BAD_PROP_ORDER',
    text: {
      en: 'A tag or anchor belongs after the sign that begins the value, not before it.',
      ko: '태그나 앵커는 값을 시작하는 기호 뒤에 적어야 합니다.',
    },
  },
  {
    code: 'TAG_RESOLVE_FAILED',
    text: {
      en: 'This tag is not known: Kubernetes needs none, so put the text in quotes if ! is part of it.',
      ko: '알 수 없는 태그입니다. Kubernetes에는 태그가 필요 없으므로, !가 문자열의 일부라면 따옴표로 감싸야 합니다.',
    },
  },
  {
    code: 'BAD_DIRECTIVE',
    text: {
      en: 'A line cannot begin with % here: put the text in quotes.',
      ko: '여기서는 줄을 %로 시작할 수 없습니다. 문자열은 따옴표로 감싸야 합니다.',
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    including: 'Block scalar header',
    text: {
      en: 'Nothing but a comment may follow | or > on the same line: the text begins on the next one.',
      ko: '| 또는 > 뒤의 같은 줄에는 주석만 올 수 있습니다. 본문은 다음 줄에서 시작합니다.',
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    including: 'Not a YAML token',
    text: {
      en: 'Nothing may follow a value on its line: put the whole text in quotes, or move it to a line of its own.',
      ko: '값 뒤의 같은 줄에는 다른 내용이 올 수 없습니다. 전체를 따옴표로 감싸거나 다른 줄로 옮겨야 합니다.',
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    including: 'Unexpected ,',
    text: {
      en: 'There is a comma too many.',
      ko: '쉼표가 불필요하게 들어 있습니다.',
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    including: 'empty item',
    text: {
      en: 'There is a comma too many.',
      ko: '쉼표가 불필요하게 들어 있습니다.',
    },
  },
  {
    code: 'UNEXPECTED_TOKEN',
    text: {
      en: 'This does not belong here: check the indentation and the brackets and quotes before it.',
      ko: '이 자리에 올 수 없는 내용입니다. 들여쓰기와 앞의 괄호, 따옴표를 확인해야 합니다.',
    },
  },
  {
    code: 'RESOURCE_EXHAUSTION',
    text: {
      en: 'This is nested too deeply to be read.',
      ko: '중첩이 너무 깊어 읽을 수 없습니다.',
    },
  },
];

import { readFileSync } from 'node:fs';

// Hovers with yaml-language-server, as a process of its own: { schema, texts: [{ text, offsets, edits }] } on standard input, CPU
// times in milliseconds on standard output. `first` is everything since the process began, for the first hover.

const { schema, texts } = JSON.parse(readFileSync(0, 'utf8'));
const { getLanguageService } = await import('yaml-language-server');
const { TextDocument } = await import('vscode-languageserver-textdocument');

const service = getLanguageService({
  schemaRequestService: () => Promise.resolve('{}'),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).toString() },
});
const uri = 'https://example.com/schema.json';
service.configure({ hover: true, validate: true, schemas: [{ uri, fileMatch: ['*.yaml'], schema }] });

const answers = [];
let first;
for (const { text, offsets, edited } of texts) {
  const create = (content, version) => TextDocument.create('file:///web.yaml', 'yaml', version, content);
  const document = create(text, 1);
  const hovers = [];
  for (const offset of offsets) {
    hovers.push(await cpuTime(() => service.doHover(document, document.positionAt(offset))));
    first ??= sinceStart();
  }
  const afterEdit = [];
  for (let count = 0; count < edited; count++) {
    const changed = create(`${text}# edit ${count}\n`, count + 2);
    afterEdit.push(await cpuTime(() => service.doHover(changed, changed.positionAt(offsets[0]))));
  }
  answers.push({ hovers, afterEdit });
}
process.stdout.write(JSON.stringify({ first, answers }));

async function cpuTime(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function sinceStart() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

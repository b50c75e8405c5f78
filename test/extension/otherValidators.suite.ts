import { ConfigurationTarget, extensions, languages, type TextDocument, workspace } from 'vscode';
import { defined, equal, eventually } from './support/check.ts';
import { codeOf } from './support/findings.ts';
import { fileUri, openDocument, untilFolderIsRead } from './support/workspace.ts';

const syntax = ['duplicate-key'];
const schema = ['unknown-field'];
const ours = ['unresolved-reference'];

/** Comes last: the stand-ins of the other extensions stay active. */
export function otherValidatorsSuite(): void {
  describe('beside other extensions', () => {
    let yaml: TextDocument;
    let json: TextDocument;

    before(async () => {
      await untilFolderIsRead();
      yaml = await written(
        'beside/web.yaml',
        'apiVersion: v1\nkind: Pod\nmetadata: { name: a, name: b }\nspec:\n  hots: x\n  containers: [{ name: c, image: c, envFrom: [{ configMapRef: { name: web-setings } }] }]\n',
      );
      json = await written(
        'beside/web.json',
        '{ "apiVersion": "v1", "kind": "Pod", "metadata": { "name": "j", "name": "k" },\n  "spec": { "hots": "x", "containers": [{ "name": "c", "image": "c", "envFrom": [{ "configMapRef": { "name": "web-setings" } }] }] } }\n',
      );
      await settingOf('yaml').update('schemas', undefined, ConfigurationTarget.Workspace);
    });

    after(async () => {
      await settingOf('manifestAtlas').update('validation', undefined, ConfigurationTarget.Workspace);
      await settingOf('yaml').update('validate', undefined, ConfigurationTarget.Workspace);
      await settingOf('yaml').update('schemas', undefined, ConfigurationTarget.Workspace);
      await workspace.fs.delete(fileUri('beside'), { recursive: true });
    });

    it('reports everything while no other extension is active, or is off', async () => {
      await untilCodes(yaml, [...syntax, ...schema, ...ours]);
      await settingOf('manifestAtlas').update('validation', 'off', ConfigurationTarget.Workspace);
      await untilCodes(yaml, ours);
      await untilCodes(json, ours);
      await settingOf('manifestAtlas').update('validation', 'auto', ConfigurationTarget.Workspace);
      await untilCodes(yaml, [...syntax, ...schema, ...ours]);
    });

    it('leaves the syntax of YAML to the YAML extension once that is active, and no more', async () => {
      await activate('redhat.vscode-yaml');
      await untilCodes(yaml, [...schema, ...ours]);
      await untilCodes(json, [...syntax, ...schema, ...ours]);
    });

    it('reports it again where that extension does not validate, or where we shall always', async () => {
      await settingOf('yaml').update('validate', false, ConfigurationTarget.Workspace);
      await untilCodes(yaml, [...syntax, ...schema, ...ours]);
      await settingOf('yaml').update('validate', undefined, ConfigurationTarget.Workspace);
      await untilCodes(yaml, [...schema, ...ours]);
      await settingOf('manifestAtlas').update('validation', 'on', ConfigurationTarget.Workspace);
      await untilCodes(yaml, [...syntax, ...schema, ...ours]);
      await settingOf('manifestAtlas').update('validation', 'auto', ConfigurationTarget.Workspace);
      await untilCodes(yaml, [...schema, ...ours]);
    });

    it('leaves the schema to it where one of its globs for Kubernetes matches', async () => {
      const schemas = (value: unknown) => settingOf('yaml').update('schemas', value, ConfigurationTarget.Workspace);
      await schemas({ kubernetes: ['/elsewhere/*.yaml', '/beside/*.yaml'] });
      await untilCodes(yaml, ours);
      await schemas({ kubernetes: '/elsewhere/*.yaml' });
      await untilCodes(yaml, [...schema, ...ours]);
      await schemas({ kubernetes: ['*.yaml', '!web.yaml'], 'https://example.com/web.json': '*.yaml' });
      await untilCodes(yaml, [...schema, ...ours]);
    });

    it('leaves the schema to it where the Kubernetes extension is active', async () => {
      await activate('ms-kubernetes-tools.vscode-kubernetes-tools');
      await untilCodes(yaml, ours);
      await untilCodes(json, [...syntax, ...schema, ...ours]);
    });
  });
}

function settingOf(section: string) {
  return workspace.getConfiguration(section);
}

async function activate(id: string): Promise<void> {
  await defined(extensions.getExtension(id), `stand-in for ${id}`).activate();
  // As it is for people: they go on to another file.
  await openDocument('shop/web-settings.yaml');
  await openDocument('beside/web.yaml');
}

async function written(path: string, text: string): Promise<TextDocument> {
  await workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
  return openDocument(path);
}

async function untilCodes(document: TextDocument, expected: readonly string[]): Promise<void> {
  const codes = () => languages.getDiagnostics(document.uri).map(codeOf).sort();
  const wanted = JSON.stringify([...expected].sort());
  await eventually(codes, (found) => JSON.stringify(found) === wanted, `codes of ${document.fileName}, not ${wanted}`);
  equal(codes(), [...expected].sort(), 'codes');
}

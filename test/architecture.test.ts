import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { severityWords } from '../src/core/configuration/readSeverities.ts';
import { diagnosticRules } from '../src/core/diagnostics/diagnosticRules.ts';
import { fieldNotes } from '../src/core/explain/fieldNotes.ts';
import { relations } from '../src/core/relations/relations.ts';
import { commandIds } from '../src/extension/commandIds.ts';
import { bundledWith, layerProblems } from './support/layers.ts';
import { projectFolder, sourceFiles } from './support/sourceFiles.ts';

const files = sourceFiles();

describe('borders', () => {
  test('are kept by every import', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(layerProblems(files)).toEqual([]);
  });

  test.each([
    ['core/model/units.ts', "import { diagnose } from '../diagnostics/diagnose.ts';"],
    ['core/graph/edge.ts', "import type { Finding } from '../diagnostics/finding.ts';"],
    ['core/graph/edge.ts', "import { x } from '../index.ts';"],
    ['core/features/hover/hover.ts', "import { MarkdownString } from 'vscode';"],
    ['core/features/hover/hover.ts', "import 'vscode';"],
    ['core/features/hover/hover.ts', "const x = await import('vscode');"],
    ['core/features/hover/hover.ts', "import { parse } from 'yaml';"],
    ['core/yaml/nodes.ts', "import { readFileSync } from 'node:fs';"],
    ['core/yaml/nodes.ts', "import { layout } from '../../diagram/layout.ts';"],
    ['diagram/layout.ts', "import { relations } from '../core/index.ts';"],
    ['webview/main.ts', "import { type GraphView, relations } from '../core/index.ts';"],
    ['webview/main.ts', "export { relations } from '../core/index.ts';"],
    ['webview/main.ts', "import type { Uri } from 'vscode';"],
    ['extension/extension.ts', "import { hover } from '../core/features/hover/hover.ts';"],
    ['extension/extension.ts', "import { readFileSync } from 'node:fs';"],
    ['extension/extension.ts', "import { words } from '../webview/words.ts';"],
    ['extension/extension.ts', "import { protocol } from '../webview/protocol.ts';"],
    ['cli/main.ts', "import { commandIds } from '../extension/commandIds.ts';"],
  ])('of %s would not be kept by `%s`', (path, text) => {
    expect(layerProblems([{ path, text }])).toHaveLength(1);
  });

  test.each([
    ['core/features/hover/hover.ts', "import type { Snapshot } from '../../graph/snapshot.ts';"],
    ['core/yaml/walk.ts', "import type { Localized } from '../localized.ts';"],
    ['core/yaml/eventReader.ts', "import { parseEvents } from 'js-yaml';"],
    ['webview/main.ts', "import type {\n  GraphView,\n} from '../core/features/graphView.ts';"],
    ['webview/main.ts', "import { type GraphView } from '../core/index.ts';"],
    ['extension/extension.ts', "import type { ToPanel } from '../webview/protocol.ts';"],
    ['cli/main.ts', "import { layout } from '../diagram/layout.ts';"],
  ])('of %s are kept by `%s`', (path, text) => {
    expect(layerProblems([{ path, text }])).toEqual([]);
  });
});

describe('the tables of notes, of the glossary and of stories', () => {
  const isTable = (path: string): boolean =>
    /^core\/explain\/(?:notes\/|glossary\/|storyTexts\/|(?:fieldNotes|glossaryEntries|storyTexts)\.ts$)/.test(path);

  test.each(['core/index.ts', 'extension/extension.ts', 'cli/main.ts', 'webview/main.ts'])(
    'are not bundled with %s: an asset holds them',
    (entry) => {
      const bundled = [...bundledWith(entry, files)];
      expect(bundled.length).toBeGreaterThan(10);
      expect(bundled.filter(isTable)).toEqual([]);
    },
  );

  test('would be seen', () => {
    const lists = ['fieldNotes', 'glossaryEntries', 'storyTexts'].map((name) => `core/explain/${name}.ts`);
    const seen = lists.flatMap((list) => [...bundledWith(list, files)].filter(isTable));
    expect(seen).toHaveLength(files.filter(({ path }) => isTable(path)).length);
  });
});

describe('every list is complete:', () => {
  const exportsIn = async (folder: string) => {
    const paths = files.map(({ path }) => path).filter((path) => path.startsWith(folder));
    const modules = paths.map(async (path) => {
      const module: Record<string, unknown> = await import(pathToFileURL(join(projectFolder, 'src', path)).href);
      return Object.entries(module).map(([name, value]) => ({ path, name, value }));
    });
    return (await Promise.all(modules)).flat();
  };
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

  test('each diagnostic is in diagnosticRules, and its code is the name of its file', async () => {
    const rules = (await exportsIn('core/diagnostics/')).filter(
      ({ value }) => isRecord(value) && 'code' in value && 'summary' in value,
    );
    expect(new Set(rules.map(({ value }) => value))).toEqual(new Set(diagnosticRules));
    for (const { path, name, value } of rules) {
      expect(path).toBe(`core/diagnostics/${name}.ts`);
      expect(isRecord(value) && value['code']).toBe(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    }
  });

  test('each family of relations is in relations', async () => {
    const tables = (await exportsIn('core/relations/')).filter(
      ({ value }) => Array.isArray(value) && value.some((row) => isRecord(row) && 'match' in row),
    );
    expect(new Set(tables.flatMap(({ value }) => value))).toEqual(new Set(relations));
    expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  });

  test('each table of notes is in fieldNotes', async () => {
    const tables = (await exportsIn('core/explain/notes/')).filter(({ value }) => Array.isArray(value));
    expect(tables.length).toBe(new Set(tables.map(({ path }) => path)).size);
    expect(new Set(tables.flatMap(({ value }) => value))).toEqual(new Set(fieldNotes));
  });
});

describe('package.json', () => {
  const readJson = (name: string) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
  const manifest = readJson('package.json');
  const contributed: readonly string[] = manifest.contributes.commands.map(
    ({ command }: { command: string }) => command,
  );

  /** Behind links only, with arguments that nobody types: not for the command palette. */
  const unlisted: readonly string[] = [
    commandIds.openPlace,
    commandIds.showInGraph,
    commandIds.decodeSecret,
    commandIds.pageBack,
    commandIds.pageForward,
  ];

  test('lists the commands that are registered', () => {
    expect([...contributed, ...unlisted].sort()).toEqual([...Object.values(commandIds)].sort());
    const extension = files.filter(({ path }) => path.startsWith('extension/')).map(({ text }) => text);
    const registered = extension.flatMap((text) =>
      [...text.matchAll(/registerCommand\(\s*commandIds\.(\w+)/g)].map(([, name]) => name),
    );
    expect(registered.sort()).toEqual(Object.keys(commandIds).sort());
  });

  test('has menus for commands that it lists', () => {
    const entries: readonly { command: string }[] = Object.values(manifest.contributes.menus).flat() as never;
    for (const { command } of entries) expect(contributed).toContain(command);
  });

  test('lists every code with what it finds, for people to set (npm run diagnostics writes it)', () => {
    const listed = manifest.contributes.configuration.properties['manifestAtlas.diagnostics'].properties;
    expect(Object.keys(listed)).toEqual(diagnosticRules.map(({ code }) => code));
    for (const [name, locale] of [['package.nls.json', 'en'] as const, ['package.nls.ko.json', 'ko'] as const]) {
      const texts = readJson(name);
      for (const { code, summary } of diagnosticRules) {
        expect(listed[code]).toMatchObject({ enum: severityWords, description: `%code.${code}%` });
        expect(texts[`code.${code}`]).toBe(summary[locale].replaceAll('`', ''));
      }
    }
  });

  test('has every text in English and Korean, and no text that nothing shows', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    const [english, korean] = [readJson('package.nls.json'), readJson('package.nls.ko.json')];
    expect(Object.keys(english).sort()).toEqual([...new Set(used)].sort());
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
  });
});

describe('a file is short enough to be read at once:', () => {
  const limit = 220;
  /** Tables, which are looked up and not read through. */
  const tables: readonly (readonly [RegExp, string])[] = [
    [/^core\/explain\/notes\//, 'what we teach, one topic a file'],
    [/^core\/explain\/glossary\//, 'what words mean and who acts, one topic a file'],
    [/^core\/explain\/storyTexts\//, 'the sentences of stories, one family a file'],
    [/^core\/relations\//, 'how kinds point at each other, one family a file'],
    [/^core\/yaml\/yamlErrorMessages\.ts$/, 'the messages of two parsers in our words'],
  ];

  test(`${limit} lines at most`, () => {
    const long = files
      .filter(({ path }) => !tables.some(([pattern]) => pattern.test(path)))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > limit);
    expect(long).toEqual([]);
  });

  test('and no exemption is left over', () => {
    for (const [pattern] of tables) expect(files.some(({ path }) => pattern.test(path))).toBe(true);
  });
});

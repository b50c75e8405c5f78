import { commands, type ExtensionContext, languages, Uri, ViewColumn, workspace } from 'vscode';
import { filesOf, type Snapshot } from '../core/index.ts';
import { codeActionKinds, createCodeActions } from './codeActionsAdapter.ts';
import { createCodeLenses } from './codeLensAdapter.ts';
import { commandIds } from './commandIds.ts';
import { createLog } from './createLog.ts';
import { localeSetting } from './currentLocale.ts';
import { createDecodeSecret } from './decodeSecretCommand.ts';
import { createDiagnostics } from './diagnosticsAdapter.ts';
import { createExplainTerm } from './explainTermCommand.ts';
import { createFindingsCache } from './findingsCache.ts';
import type { GraphPanelState } from './graphPanel.ts';
import { createGraphPanels } from './graphPanels.ts';
import { createHover } from './hoverAdapter.ts';
import { createKnowledgeLoader } from './loadKnowledge.ts';
import { createOtherValidators } from './otherValidators.ts';
import { createPagePanel, type PageState } from './pagePanel.ts';
import { createPlayRollout } from './playRolloutCommand.ts';
import type { Reading } from './readingState.ts';
import { createReadingStatus } from './readingStatus.ts';
import { readPlace } from './readPanelMessage.ts';
import { createRolloutPanel } from './rolloutPanel.ts';
import { showPlace } from './showPlace.ts';
import { createTellStory } from './tellStoryCommand.ts';
import { createViewMemory } from './viewMemory.ts';
import { createWorkspaceIndex } from './workspaceIndex.ts';
import { uriOf } from './workspacePaths.ts';

/** For the tests that run inside VS Code; not for other extensions. */
export interface ExtensionExports {
  /** Settles when the workspace has been read for the first time. */
  readonly ready: Promise<void>;
  /** How many files hold manifests, and how many objects these are. */
  readonly reading: () => Reading;
  readonly snapshot: () => { readonly files: number; readonly resources: number };
  readonly panels: () => readonly GraphPanelState[];
  /** The page that is shown, as it was last sent. */
  readonly page: () => PageState | undefined;
  readonly rollout: () => PageState | undefined;
}

/**
 * Wires the parts together: the index holds the snapshot, findings are kept beside it, everything else asks these two.
 * VS Code calls this when YAML is opened, a command is run or a panel is restored (see package.json). JSON alone does not start it:
 * nearly every project has some, and looking through all files for a manifest at start would cost those who have none.
 */
export function activate(context: ExtensionContext): ExtensionExports {
  const { extensionUri } = context;
  const log = createLog();
  const index = createWorkspaceIndex(log);
  const readAsset = async (name: string) => workspace.fs.readFile(Uri.joinPath(extensionUri, 'assets', name));
  const knowledge = createKnowledgeLoader(readAsset, log);
  const others = createOtherValidators();
  const findings = createFindingsCache(index, knowledge.reference, others, log);
  const views = createViewMemory(context.workspaceState);
  const diagnostics = createDiagnostics(index, findings);
  const panels = createGraphPanels({ index, findings, knowledge: knowledge.all, views, extensionUri, log });
  const page = createPagePanel(extensionUri, log);
  const player = createRolloutPanel(extensionUri, log);
  const lenses = createCodeLenses(index);
  // By name and not by language: other extensions give manifests languages of their own.
  const manifests = [{ pattern: '**/*.{yaml,yml,json}' }, { language: 'yaml' }];
  context.subscriptions.push(
    panels,
    page,
    player,
    diagnostics,
    findings,
    others,
    index,
    log,
    lenses,
    createReadingStatus(index),
    languages.registerHoverProvider(manifests, createHover(index, knowledge, log)),
    languages.registerCodeActionsProvider(manifests, createCodeActions(index, findings), codeActionKinds),
    languages.registerCodeLensProvider(manifests, lenses),
    commands.registerCommand(commandIds.openGraph, panels.open),
    commands.registerCommand(commandIds.stopReading, index.reading.stop),
    commands.registerCommand(commandIds.readAgain, index.readAgain),
    commands.registerCommand(commandIds.explainTerm, createExplainTerm(page, knowledge.all)),
    commands.registerCommand(commandIds.tellStory, createTellStory(page, index, knowledge.all)),
    commands.registerCommand(commandIds.playRollout, createPlayRollout(player, index, knowledge.all)),
    commands.registerCommand(commandIds.pageBack, page.back),
    commands.registerCommand(commandIds.pageForward, page.forward),
    commands.registerCommand(commandIds.openPlace, async (value: unknown) => {
      const place = readPlace(value);
      if (place !== undefined) await showPlace(index, place, { viewColumn: ViewColumn.Active });
    }),
    commands.registerCommand(commandIds.showInGraph, async (value: unknown) => {
      const place = readPlace(value);
      // The graph shows what the cursor is on.
      if (place !== undefined && (await showPlace(index, place, { viewColumn: ViewColumn.Active }))) {
        await panels.open(uriOf(place.file));
      }
    }),
    commands.registerCommand(commandIds.decodeSecret, createDecodeSecret(index)),
    index.onDidUpdate(page.refresh),
    index.onDidUpdate(player.refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(localeSetting)) return;
      diagnostics.showAll();
      panels.updateAll();
      page.refresh();
      player.refresh();
    }),
  );
  return {
    ready: index.whenComplete(),
    reading: index.reading.current,
    snapshot: () => summaryOf(index.current()),
    panels: panels.states,
    page: page.state,
    rollout: player.state,
  };
}

function summaryOf(snapshot: Snapshot): ReturnType<ExtensionExports['snapshot']> {
  const summary = { files: 0, resources: 0 };
  for (const { documents } of filesOf(snapshot)) {
    if (documents.length > 0) summary.files++;
    for (const { document } of documents) summary.resources += document.resources.length;
  }
  return summary;
}

/** The built-in extensions that a look at manifests needs. */
export const builtInExtensions = [
  'configuration-editing',
  'json',
  'markdown-basics',
  'merge-conflict',
  'references-view',
  'search-result',
  'theme-defaults',
  'theme-seti',
  'yaml',
];

/** User settings under which VS Code asks for nothing, shows no tips and reaches no network. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

// Settings for a VS Code that must be quiet, offline and the same everywhere.
export type Settings = Record<string, unknown>;

export const quietSettings: Settings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
};

/** Settings for pages that a test reads: nothing moves on its own, and a row that is there is in the DOM. */
export const testSettings: Settings = {
  ...quietSettings,
  'workbench.reduceMotion': 'on',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.hover.enabled': false,
  'workbench.tree.enableStickyScroll': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
};

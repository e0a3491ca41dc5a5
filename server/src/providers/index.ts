import { codeLensProvider } from './code-lens';
import { completionProvider } from './completion';
import { documentHighlightProvider } from './document-highlight';
import { documentLinkProvider } from './document-link';
import { documentSymbolProvider } from './document-symbol';
import { foldingRangeProvider } from './folding-range';
import { formatProvider } from './format';
import { formatOnTypeProvider } from './format-on-type';
import { hoverProvider } from './hover';
import { inlayHintProvider } from './inlay-hint';
import { navigationProvider } from './navigation';
import { renameProvider } from './rename';
import { selectionRangeProvider } from './selection-range';
import { semanticTokensProvider } from './semantic-tokens';
import { workspaceSymbolProvider } from './workspace-symbol';
import type { Provider } from './provider';

/** Every provider that answers about one notice: one file each, named for what it provides. */
export const PROVIDERS: readonly Provider[] = [
  codeLensProvider,
  completionProvider(),
  documentHighlightProvider,
  documentLinkProvider,
  documentSymbolProvider,
  foldingRangeProvider,
  formatOnTypeProvider,
  formatProvider,
  hoverProvider,
  inlayHintProvider,
  navigationProvider,
  renameProvider,
  selectionRangeProvider,
  semanticTokensProvider,
  workspaceSymbolProvider,
];

import type { DefinitionParams, ReferenceParams } from 'vscode-languageserver';
import { definition, references } from '../features/navigation';
import type { Provider } from './provider';

export const navigationProvider: Provider = {
  capabilities: () => ({ definitionProvider: true, referencesProvider: true }),
  register({ connection, answer, client }) {
    connection.onDefinition(
      answer('definition', (analysis, { position }: DefinitionParams) => {
        if (!analysis) return null;
        const links = definition(analysis.document, analysis.notice, analysis.config, position);
        if (client().definitionLinks) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      }),
    );
    connection.onReferences(
      answer('references', (analysis, { position, context }: ReferenceParams) =>
        analysis
          ? references(analysis.document, analysis.notice, analysis.config, position, context.includeDeclaration)
          : null,
      ),
    );
  },
};

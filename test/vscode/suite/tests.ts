// Every test that runs inside an extension host. They use nothing but the vscode API, so that the same tests run on
// Node and in a web worker.
import './language.suite';
import './diagnostics.suite';
import './outline.suite';
import './code-actions.suite';
import './clean.suite';
import './format.suite';
import './new-notice.suite';
import './configuration.suite';

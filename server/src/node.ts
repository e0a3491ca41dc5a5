import { createConnection } from 'vscode-languageserver/node';
import { diskReader } from './file-reader';
import { createServer } from './server';

// `--stdio`, `--node-ipc`, `--socket=` and `--pipe=` choose the transport; without any of them it is standard input.
const chosen = process.argv.slice(2).some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument));
createServer(chosen ? createConnection() : createConnection(process.stdin, process.stdout), diskReader);

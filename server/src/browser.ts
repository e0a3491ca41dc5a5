import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServer } from './server';

// A worker's global scope has the message port's interface; the DOM library knows it only under the name of the worker.
const port = self as unknown as Worker;
createServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)));

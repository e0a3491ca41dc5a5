// VS Code writes its log files and every log output channel through the native module @vscode/spdlog. Building that
// needs a compiler, so this file offers the same interface on plain fs: the logs are what a failed test is read from.
import fs from 'node:fs';
import path from 'node:path';

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

export class Logger {
  #file;
  #level = 0;
  #bare = false;

  constructor(_name, file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }

  #write(level, message) {
    if (level < this.#level) return;
    const line = this.#bare ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.#file, line);
    } catch {
      // The log folder goes away while VS Code is still shutting down; nobody is left to read the line.
    }
  }

  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  clearFormatters() {
    this.#bare = true;
  }
  setPattern() {}
  flush() {}
  drop() {}
}

export const version = 0;
export function setLevel() {}
export function setFlushOn() {}
export function shutdown() {}
export const createRotatingLogger = async (name, file) => new Logger(name, file);
export const createAsyncRotatingLogger = createRotatingLogger;

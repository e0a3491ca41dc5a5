#!/usr/bin/env node
// Makes this machine able to run the real-VS-Code tests: the VS Code builds from npm, Chromium and a Chinese font.
// usage: ensure-host.mjs [current] [oldest] [browser]      (all three when nothing is named)
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { ensureHost } from './hosts.mjs';

const STEPS = { browser: ensureBrowser, current: () => ensureHost('current'), oldest: () => ensureHost('oldest') };

/** @param {Array<keyof typeof STEPS>} names */
export function ensure(names) {
  for (const name of names) {
    if (!(name in STEPS)) throw new Error(`unknown step "${name}"; known: ${Object.keys(STEPS).join(', ')}`);
    STEPS[name]();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensure(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STEPS));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

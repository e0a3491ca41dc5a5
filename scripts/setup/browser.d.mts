/** The browser the tests drive: CHROMIUM_PATH, else the first one found; undefined where there is none. */
export function findChromium(): string | undefined;
/** Installs what is missing; where it may not, throws an error that names the one command to run. */
export function ensureBrowser(): void;

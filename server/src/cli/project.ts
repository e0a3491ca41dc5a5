import { resolve as resolvePath, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentConfig } from '../config/document-config';
import type { DocumentConfig } from '../config/document-config';
import { ConfigFiles } from '../config/files';
import type { Chain, ConfigFile } from '../config/files';
import { resolve } from '../config/resolve';
import type { Resolution } from '../config/resolve';
import { displayPath } from '../config/uris';
import type { Values } from '../config/values';
import { placesOf } from '../features/lines';
import { diskReader } from '../file-reader';
import { render } from '../lint/render';
import type { Io } from './io';
import { complain } from './source';

const NONE: Chain = { links: [], mistakes: new Map() };

/** The project files as the command reads them. What is wrong in them is told once, on standard error. */
export class Project {
  readonly #files = new ConfigFiles(diskReader);
  readonly #told = new Set<string>();
  /** How many mistakes were found so far. */
  mistakes = 0;

  /** @param command what the command line says; it counts more than any file */
  constructor(
    private readonly io: Pick<Io, 'cwd' | 'stderr'>,
    private readonly enabled: boolean,
    private readonly command: Values = {},
  ) {}

  /** @param name of a file; what has no file of its own (standard input) is taken to lie in the current folder */
  async resolutionOf(name: string): Promise<Resolution> {
    const { uri, chain } = await this.chainOf(name);
    this.#tell(chain);
    return resolve(uri, chain.links, null, this.command);
  }

  async configOf(name: string): Promise<DocumentConfig> {
    return documentConfig(await this.resolutionOf(name));
  }

  async chainOf(name: string): Promise<{ uri: string; chain: Chain }> {
    const uri = pathToFileURL(resolvePath(this.io.cwd(), name)).href;
    return { uri, chain: this.enabled ? await this.#files.chain(uri) : NONE };
  }

  /** A project file as the reader of the output knows it: from the current folder. */
  nameOf({ uri }: ConfigFile): string {
    return displayPath(pathToFileURL(this.io.cwd() + sep).href, uri);
  }

  /** Is every file below the folder of a project file below one of these folders? */
  covers(base: string, folders: readonly string[]): boolean {
    return folders.some((folder) => base.startsWith(pathToFileURL(resolvePath(this.io.cwd(), folder) + sep).href));
  }

  #tell({ mistakes }: Chain): void {
    for (const [file, own] of mistakes) {
      const place = placesOf(file.text);
      for (const { offset, message } of own) {
        const { line, column } = place(offset);
        const said = `${this.nameOf(file)}:${line}:${column}`;
        const text = render(message);
        if (this.#told.has(said + text)) continue;
        this.#told.add(said + text);
        this.mistakes += 1;
        complain(this.io, said, text);
      }
    }
  }
}

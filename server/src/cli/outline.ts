import { parseOptionsFor } from '../config/document-config';
import { outlineJson, type OutlineJson } from '../features/outline-json';
import { parseNotice } from '../notice/index';
import type { Profile } from '../notice/model';
import { EXIT, type ExitCode } from './exit';
import type { Io } from './io';
import { outlineText } from './outline-text';
import { painter } from './paint';
import { Project } from './project';
import { isMarkdownName, nameOf, readOrComplain, remark, type Format } from './source';

export interface OutlineOptions {
  readonly format: Format;
  readonly profile?: Profile;
  readonly markdown: 'auto' | 'on' | 'off';
  readonly stdinFilename?: string;
  /** Read project files? */
  readonly config: boolean;
}

/** `rectify outline`: one JSON object for one file, an array where more than one is named. */
export async function outline(files: readonly string[], options: OutlineOptions, io: Io): Promise<ExitCode> {
  const outlines: OutlineJson[] = [];
  const text = { paint: painter(io), columns: io.stdout.isTTY ? io.stdout.columns : undefined };
  const project = new Project(io, options.config, options.profile ? { profile: options.profile } : {});
  let shown = 0;
  for (const file of files) {
    const name = nameOf(file, options.stdinFilename);
    const reading = await readOrComplain(file, name, io);
    if (!reading) continue;
    const markdown = options.markdown === 'auto' ? isMarkdownName(name) : options.markdown === 'on';
    const notice = parseNotice(reading.text, parseOptionsFor(await project.configOf(name), markdown));
    if (options.format === 'json') {
      outlines.push(outlineJson(notice, name));
    } else {
      remark(name, reading, io);
      if (files.length > 1) io.stdout.write(`${shown > 0 ? '\n' : ''}${text.paint('underline', name)}\n`);
      io.stdout.write(outlineText(notice, text));
    }
    shown += 1;
  }
  if (options.format === 'json') {
    const value = files.length > 1 ? outlines : outlines[0];
    if (value !== undefined) io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  }
  return shown === files.length && project.mistakes === 0 ? EXIT.ok : EXIT.usage;
}

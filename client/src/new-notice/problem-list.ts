import { env, l10n, QuickPickItemKind, window, workspace } from 'vscode';
import type { QuickPick, QuickPickItem, Uri } from 'vscode';
import { choose } from './wizard';
import type { Outcome, Place, Step } from './wizard';

/** As the server answers `rectificationNotice.readProblems`. */
export interface ProblemList {
  readonly items: readonly ListItem[];
  readonly unused: readonly string[];
  readonly problems: number;
  readonly failure?: string;
}

export interface ListItem {
  readonly kind: 'group' | 'problem' | 'other';
  readonly text: string;
}

export type ReadProblems = (source: { text: string } | { name: string; base64: string }) => Promise<ProblemList>;

/** Bytes. Whoever has more problems than fit in here has others as well. */
const LARGEST = 20_000_000;
const ENDINGS = ['docx', 'xlsx', 'csv', 'tsv', 'txt', 'md'];

interface Source extends QuickPickItem {
  /** Undefined: there is none, and none will do. */
  readonly read: () => Promise<ProblemList | undefined | 'again'>;
}

/** Where the problems come from, and a look at what was understood before anything is made of them. */
export class ProblemListSteps {
  #list: ProblemList | undefined;
  #taken: readonly ListItem[] = [];

  constructor(
    private readonly title: string,
    private readonly read: ReadProblems,
  ) {}

  /** Headings and problems that the writer has agreed to. */
  get taken(): readonly ListItem[] {
    return this.#taken;
  }

  /** Without a list there is nothing to look at, but the steps are counted from the beginning. */
  get steps(): Step[] {
    return [(place) => this.#source(place), async (place) => (this.#list ? this.#preview(place, this.#list) : 'next')];
  }

  async #source(place: Place): Promise<Outcome> {
    const copied = await clipboard();
    const inClipboard = await this.read({ text: copied });
    const sources: Source[] = [
      ...(inClipboard.problems > 0
        ? [
            {
              label: `$(clippy) ${l10n.t('Paste from the clipboard')}`,
              description: found(inClipboard),
              read: async () => inClipboard,
            },
          ]
        : []),
      {
        label: `$(file) ${l10n.t('Take from a file…')}`,
        description: '.docx, .xlsx, .csv, .txt',
        read: () => this.#fromFile(),
      },
      { label: `$(dash) ${l10n.t('Leave the list for later')}`, read: async () => undefined },
    ];
    return choose<Source>(
      {
        title: this.title,
        placeholder: l10n.t('The list of problems: paste it here, or choose where it is'),
        items: sources,
        prepare: (pick) => this.#takePasted(pick, sources),
        take: async ([source]) => {
          const list = await source?.read();
          if (list === 'again') return 'again';
          this.#list = list;
          this.#taken = [];
          return 'next';
        },
      },
      place,
    );
  }

  /** What is pasted into the box is the list itself. The box has one line: the clipboard knows where the lines end. */
  #takePasted(pick: QuickPick<Source>, sources: readonly Source[]): void {
    let latest = '';
    pick.onDidChangeValue(async (value) => {
      latest = value;
      if (value.trim() === '') return void (pick.items = sources);
      const copied = await clipboard();
      const list = await this.read({ text: oneLine(copied) === oneLine(value) ? copied : value });
      if (latest !== value) return;
      const label = `$(list-ordered) ${l10n.t('Take what was pasted')}`;
      pick.items = [{ label, description: found(list), alwaysShow: true, read: async () => list }];
    });
  }

  async #fromFile(): Promise<ProblemList | 'again'> {
    const [file] = (await window.showOpenDialog({ filters: { [l10n.t('List of problems')]: ENDINGS } })) ?? [];
    if (!file) return 'again';
    const list = await this.#readFile(file);
    const why = typeof list === 'string' ? list : list.failure;
    if (why === undefined && typeof list !== 'string' && list.items.length > 0) return list;
    const name = file.path.split('/').at(-1) ?? '';
    void window.showWarningMessage(l10n.t('{0}: {1}', name, why ?? l10n.t('There is nothing in it.')));
    return 'again';
  }

  /** @returns why not, where it could not be read */
  async #readFile(file: Uri): Promise<ProblemList | string> {
    try {
      const { size } = await workspace.fs.stat(file);
      if (size > LARGEST) return l10n.t('The file is too large for a list of problems.');
      const bytes = await workspace.fs.readFile(file);
      return await this.read({ name: file.path, base64: toBase64(bytes) });
    } catch {
      return l10n.t('The file could not be read.');
    }
  }

  #preview(place: Place, list: ProblemList): Promise<Outcome> {
    const rows = list.items.map((item): QuickPickItem & { readonly item?: ListItem } =>
      item.kind === 'group'
        ? { label: item.text, kind: QuickPickItemKind.Separator }
        : {
            label: item.text,
            item,
            ...(item.kind === 'other' && { description: l10n.t('not understood: tick it if it is a problem') }),
          },
    );
    const left = list.items.filter(({ kind }) => kind === 'other').length;
    const notes = [
      l10n.t('Untick what does not belong'),
      ...(left > 0 ? [l10n.t('lines not understood: {0}', left)] : []),
      ...(list.unused.length > 0 ? [l10n.t('columns not taken: {0}', list.unused.join(', '))] : []),
    ];
    return choose(
      {
        title: `${this.title}: ${found(list)}`,
        placeholder: notes.join('; '),
        items: rows,
        ticked: rows.filter(({ item }) => item?.kind === 'problem'),
        take: (picked) => {
          const ticked = new Set(picked.map(({ item }) => item));
          const kept = list.items.filter((item) => item.kind === 'group' || ticked.has(item));
          this.#taken = kept
            // A heading whose problems are all unticked goes with them.
            .filter((item, i) => item.kind !== 'group' || (kept[i + 1] && kept[i + 1]!.kind !== 'group'))
            .map(({ kind, text }) => ({ kind: kind === 'group' ? kind : 'problem', text }));
          return 'next';
        },
      },
      place,
    );
  }
}

function found({ problems }: ProblemList): string {
  return problems === 1 ? l10n.t('1 problem found') : l10n.t('{0} problems found', problems);
}

const oneLine = (text: string): string => text.replace(/\s+/g, '');

/** A browser may refuse to tell. */
async function clipboard(): Promise<string> {
  try {
    return await env.clipboard.readText();
  } catch {
    return '';
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

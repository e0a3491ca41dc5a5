import { Uri, workspace } from 'vscode';

/** Enough to choose from; a number of a paper is in few names. */
const MOST = 20;

/**
 * The file of the workspace whose name has the number of a paper (青办发〔2024〕3号), whatever its brackets: where offices
 * share a number, the one that names the office.
 */
export async function findFile({ number, uri }: { number: string; uri: string }): Promise<{ uri: string | null }> {
  const [, office = '', year = '', count = ''] = /^(.*)〔(\d+)〕(\d+)号$/.exec(number) ?? [];
  if (year === '') return { uri: null };
  const found = await workspace.findFiles(`**/*${year}?${count}号*`, undefined, MOST);
  const others = found.filter((file) => file.toString() !== Uri.parse(uri).toString());
  const nameOf = (file: Uri): string => decodeURIComponent(file.path.split('/').at(-1) ?? '');
  const best = others.find((file) => nameOf(file).includes(office)) ?? others[0];
  return { uri: best?.toString() ?? null };
}

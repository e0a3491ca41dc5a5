import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, open, revertAndClose } from './notices';

interface Item {
  readonly level: number;
  readonly name: string;
  readonly detail: string;
}

async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return eventually(
    'the outline',
    async () =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      )) ?? [],
    (symbols) => symbols.length > 0,
  );
}

function flatten(symbols: readonly vscode.DocumentSymbol[], level = 1): Item[] {
  return symbols.flatMap((symbol) => [
    { level, name: symbol.name, detail: symbol.detail },
    ...flatten(symbol.children, level + 1),
  ]);
}

describe('the outline', () => {
  afterEach(revertAndClose);

  it('shows sections, groups and problems, each problem with its status', async () => {
    const { document } = await open('缺件的整改通报.txt');
    const items = flatten(await outline(document));
    const find = (name: string) => {
      const item = items.find((each) => each.name.includes(name));
      assert.ok(item, `${name} is not in ${items.map((each) => each.name).join(' | ')}`);
      return item;
    };
    const section = find('巡察反馈问题整改落实情况');
    const group = find('贯彻落实上级决策部署方面');
    const problem = find('理论学习不够深入');
    assert.deepEqual([group.level, problem.level], [section.level + 1, section.level + 2]);
    assert.match(problem.detail, /已完成/);
    assert.match(find('项目推进较慢').detail, /正在整改/);
    assert.match(find('会议记录不规范').detail, /已完成并长期坚持/);
  });

  it('gives ranges that hold their children', async () => {
    const { document } = await open('完整的整改通报.txt');
    const check = (symbol: vscode.DocumentSymbol) => {
      assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
      for (const child of symbol.children) {
        assert.ok(symbol.range.contains(child.range), `${symbol.name} › ${child.name}`);
        check(child);
      }
    };
    (await outline(document)).forEach(check);
  });

  it('agrees with folding: a section can be folded', async () => {
    const { document } = await open('完整的整改通报.txt');
    const ranges = await eventually(
      'folding ranges',
      async () =>
        (await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        )) ?? [],
      (all) => all.length > 0,
    );
    const heading = document.getText().slice(0, document.getText().indexOf('二、巡察反馈')).split('\n').length - 1;
    assert.ok(
      ranges.some((range) => range.start === heading),
      JSON.stringify(ranges),
    );
  });
});

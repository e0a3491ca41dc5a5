import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { HEAD, LISTS, TAIL } from '../features/understood';
import { PLAIN, TestClient, URI } from './client';
import { knowing, openMarked } from './marked-client';

const NOTICE = HEAD + LISTS + TAIL;
const PREPARES = knowing({ rename: { prepareSupport: true } });

describe('rename', () => {
  it('is prepared where the client wants it', async () => {
    const { here, at } = await openMarked(NOTICE.replace('结合问题1', '结合问题<|>1'), PREPARES);
    const { range, placeholder } = await here<{ range: Range; placeholder: string }>('prepareRename');
    expect([at(range)[1], placeholder]).toEqual(['1', '1']);
    const announced = async (capabilities: typeof PREPARES): Promise<unknown> =>
      (await TestClient.inProcess().initialize(capabilities)).capabilities.renameProvider;
    expect([await announced(PREPARES), await announced(PLAIN)]).toEqual([{ prepareProvider: true }, true]);
  });

  it('changes a number with its references, in one edit of this version', async () => {
    const { here, document } = await openMarked(NOTICE.replace('问题1：学', '问题<|>1：学'), PREPARES);
    const { documentChanges } = await here<WorkspaceEdit>('rename', { newName: '9' });
    const [change] = documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri: URI, version: 1 });
    expect(TextDocument.applyEdits(document, change!.edits as TextEdit[])).toBe(
      NOTICE.replace('问题1：学', '问题9：学').replace('结合问题1', '结合问题9'),
    );
  });

  it('changes a name, in CRLF files too', async () => {
    const source = NOTICE.replace('巡察组反馈', '巡察<|>组反馈').replaceAll('\n', '\r\n');
    const { here, document, text } = await openMarked(source, PLAIN);
    const { changes } = await here<WorkspaceEdit>('rename', { newName: '第一巡察组' });
    expect(TextDocument.applyEdits(document, changes![URI]!)).toBe(
      text.replace('简称巡察组', '简称第一巡察组').replace('巡察组反馈', '第一巡察组反馈'),
    );
  });

  it('says why it cannot be', async () => {
    const { here } = await openMarked(NOTICE.replace('问题1：学', '问题<|>1：学'), PREPARES);
    await expect(here('rename', { newName: '2' })).rejects.toThrow('This list has a problem 2 already');
    const elsewhere = await openMarked(NOTICE.replace('压减文件', '压减<|>文件'), PREPARES, { locale: 'zh-cn' });
    await expect(elsewhere.here('prepareRename')).rejects.toThrow('只能重命名问题序号和单位名称');
  });
});

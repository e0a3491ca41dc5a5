import { assert } from 'chai';
import { codes, diagnostic, eventually, noDiagnostic, open, remove, revertAndClose, undo } from './notices';

describe('diagnostics', () => {
  afterEach(revertAndClose);

  it('name every part that is missing, where the writer must act', async () => {
    const { document } = await open('缺件的整改通报.txt');
    for (const code of ['contact-missing', 'signature-missing', 'date-missing']) await diagnostic(document, code);
    const found = await diagnostic(document, 'problem-without-status');
    assert.match(document.lineAt(found.range.start.line).text, /党费收缴不及时/);
  });

  it('carry a link to the page of their rule', async () => {
    const { document } = await open('缺件的整改通报.txt');
    const { code } = await diagnostic(document, 'contact-missing');
    assert.ok(typeof code === 'object', 'no link');
    assert.match(code.target.toString(), /contact-missing/);
  });

  it('do not call missing what is there', async () => {
    const { document } = await open('完整的整改通报.txt');
    // The server has answered once the other notice, opened later, has its diagnostics.
    const other = await open('缺件的整改通报.txt');
    await diagnostic(other.document, 'contact-missing');
    assert.deepEqual(
      codes(document).filter((code) => /missing|without|incomplete|empty/.test(code)),
      [],
    );
  });

  it('appear when a part is deleted and go when that is undone', async () => {
    const editor = await open('完整的整改通报.txt');
    const parts: [string, string][] = [
      ['contact-missing', CONTACT],
      ['signature-missing', '中共青石县白塘镇委员会\n'],
      ['date-missing', '2023年9月18日'],
      ['problem-without-status', '整改进度：正在整改，长期坚持\n'],
    ];
    await eventually(
      'a quiet start',
      () => codes(editor.document),
      (all) => parts.every(([code]) => !all.includes(code)),
    );
    for (const [code, text] of parts) {
      await remove(editor, text);
      await diagnostic(editor.document, code);
      await undo();
      await noDiagnostic(editor.document, code);
    }
  });
});

const CONTACT = `欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。联系电话：0999-5550142；通讯地址：青石县白塘镇人民政府（邮编：999104）；电子邮箱：baitang@example.com。
`;

import { expect, test } from 'vitest';
import { useVSCode } from './support/use-vscode';
const T0 = Date.now(); const lap = (m: string) => console.log(((Date.now() - T0) / 1000).toFixed(1), m);
for (const build of ['current', 'oldest'] as const) {
  const vscode = useVSCode({ build, vsix: ['/tmp/dummy-ext/dummy.vsix'], displayLanguage: 'zh-cn' });
  test('x ' + build, async () => {
    const w = await vscode.open('缺件的整改通报.txt'); lap('open');
    await w.problems.open(); lap('problems open');
    await w.problems.waitForCode('contact-missing'); lap('contact'); console.log(await w.problems.rows());
    await w.outline.open(); lap('outline open');
    await w.outline.waitForRow(r => r.label.startsWith('问题1'), 'x'); console.log(await w.outline.rows());
    await w.editor.goTo(18); lap('goto'); await expect.poll(() => w.breadcrumbs.labels()).toHaveLength(4); console.log(await w.breadcrumbs.labels());
    console.log(await w.statusBar.languageStatus(), await w.statusBar.languageMode());
    await w.problems.reveal('contact-missing'); lap('reveal'); console.log(await w.statusBar.caret());
    console.log(await w.quickFix.open()); lap('qf');
    await w.screenshot('dev-qf-' + build);
    await w.quickFix.pick(/插入/); lap('picked');
    await w.problems.waitForNoCode('contact-missing'); await w.editor.waitForText('联系电话'); lap('gone');
    await w.editor.press('Escape'); 
    await w.editor.undo(); await w.problems.waitForCode('contact-missing'); lap('undone');
    await w.editor.goToEnd(); await w.editor.press('Enter'); await w.editor.type('wt'); await w.suggestions.accept('wt'); lap('snippet');
    await w.editor.type('9'); await w.editor.press('Tab'); await w.editor.type('档案不全'); await w.editor.waitForText('问题9：档案不全');
    await w.palette.run('Rectification Notice: 重新启动语言服务器'); console.log(await w.notifications.waitFor(/restarted/)); lap('restarted');
    await w.screenshot('dev-' + build);
  });
}

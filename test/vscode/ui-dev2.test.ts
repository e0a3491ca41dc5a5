import { test } from 'vitest';
import { useVSCode } from './support/use-vscode';
  const vscode = useVSCode({ build: 'current', vsix: ['/tmp/dummy-ext/dummy.vsix'], displayLanguage: 'zh-cn' });
for (let i = 0; i < 14; i++)  test('snip ' +i, async () => {
    const w = await vscode.open('缺件的整改通报.txt'); const t0 = Date.now();
    await w.problems.open(); await w.problems.waitForCode('contact-missing'); await w.editor.goToEnd(); await w.editor.press('Enter'); 
    await w.page.keyboard.type('w', { delay: 100 }); const t = Date.now(); 
    let log = (t - t0) + ': '; let prev = ''; 
    while (Date.now() - t < 6000) { const l = JSON.stringify([await w.suggestions.labels(), await w.page.locator('.suggest-widget').evaluateAll(es => es.map(e => e.className.slice(29)+(e as HTMLElement).innerText.slice(0,40)))]); if (l !== prev) log += (Date.now()-t) + l + '\n  '; prev = l; await w.page.waitForTimeout(10); }
    if (prev.startsWith('[[],[')) { await w.screenshot('none' + i); await w.editor.press('Control+Space'); await w.page.waitForTimeout(500);await w.screenshot('none-ctrl' + i);}
    console.log('9 ', log);
  });

import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { DEFAULT_HINTS, readHints } from '../../server/src/config/hints';

describe('hints', () => {
  it('are what the manifest says they are', () => {
    const { properties } = manifest.contributes.configuration.find((g) => g.title.endsWith('.editor%'))!;
    expect(DEFAULT_HINTS).toEqual({
      codeLens: {
        list: properties['rectificationNotice.codeLens.list']!.default,
        problems: properties['rectificationNotice.codeLens.problems']!.default,
      },
      inlayHints: {
        years: properties['rectificationNotice.inlayHints.years']!.default,
        statuses: properties['rectificationNotice.inlayHints.statuses']!.default,
      },
    });
  });

  it('take yes and no from the settings, and nothing else', () => {
    const { codeLens, inlayHints } = readHints({
      codeLens: { list: false, problems: 'yes' },
      inlayHints: { years: true },
    });
    expect(codeLens).toEqual({ list: false, problems: false });
    expect(inlayHints).toEqual({ years: true, statuses: false });
    for (const nothing of [undefined, null, 1, { codeLens: null }]) expect(readHints(nothing)).toEqual(DEFAULT_HINTS);
  });
});

import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/index';
import { parseNotice } from '../../server/src/notice/index';
import { JUDGED, meets, touches } from './judge';

/** Notices by authors who did not know the rules at work: what they planted, what must be left alone. */
describe.each(JUDGED.map((judged) => [judged.judgement.file, judged] as const))('%s', (_, { judgement, text }) => {
  const findings = lint(parseNotice(text));
  const { clean, knownInconsistencies, mustNotReport = [], mayReport = [] } = judgement;
  const said = ({ rule, quote }: { rule: string; quote: string }): string => `${rule}: ${quote}`;

  it('has each planted defect reported at its place', () => {
    const missed = knownInconsistencies.filter((place) => place.planted && !findings.some((f) => meets(f, place)));
    const allowed = missed.filter(({ notYet }) => notYet);
    // What is found by now is no longer “not yet”.
    expect(knownInconsistencies.filter(({ notYet }) => notYet)).toEqual(allowed);
    expect(missed.filter((place) => !allowed.includes(place)).map(said)).toEqual([]);
  });

  it('has nothing reported where it must not be', () => {
    const wrong = mustNotReport.filter((place) => findings.some((f) => f.ruleId === place.rule && touches(f, place)));
    expect(wrong.map(said)).toEqual([]);
  });

  // Of the others nobody has listed all that is wrong.
  if (!clean) return;
  it('has no error or warning that nobody listed', () => {
    const listed = [...knownInconsistencies, ...mayReport];
    const unlisted = findings.filter(
      (f) => (f.severity === 'error' || f.severity === 'warning') && !listed.some((place) => meets(f, place)),
    );
    expect(unlisted.map((f) => `${f.ruleId}: ${text.slice(f.offset, f.endOffset)}`)).toEqual([]);
  });
});

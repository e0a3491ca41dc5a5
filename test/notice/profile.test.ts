import { describe, expect, test } from 'vitest';
import { parseNotice } from '../../server/src/notice/index';
import type { ProfileGuess } from '../../server/src/notice/model';
import { guessProfile, profileDirective } from '../../server/src/notice/profile';
import { BACKGROUND, TITLE } from './reading';

const guess = (...paragraphs: string[]): string => {
  const { value, reason } = parseNotice(paragraphs.join('\n\n')).profile;
  return `${value} by ${reason}`;
};

describe('the title decides', () => {
  test.each([
    ['中共甲县乙局党组关于巡察整改进展情况的通报', 'public-notice by title'],
    ['中共甲县乙局党组关于落实县委第一巡察组反馈意见整改情况的报告', 'report by title'],
    ['甲县审计局关于2022年度预算执行审计查出问题整改情况的报告', 'audit by title-topic'],
    ['中共甲县审计局党组关于巡察整改进展情况的通报', 'public-notice by title'],
    ['中共甲市生态环境局党组关于巡察整改情况的报告', 'report by title'],
    ['甲县关于中央生态环境保护督察反馈问题整改情况的公示', 'environment by title-topic'],
    ['甲县生态环境问题整改销号公示', 'environment by title-topic'],
    ['甲局党组2023年度民主生活会整改情况的通报', 'meeting by title-topic'],
    ['甲局关于主题教育检视问题整改情况的通报', 'campaign by title-topic'],
    ['甲局关于专项整治整改情况的公告', 'campaign by title-topic'],
    ['中共甲县乙局委员会关于巡视整改进展情况的公告', 'public-notice by title'],
  ])('%s', (title, expected) => {
    expect(guess(title, BACKGROUND, '一、甲')).toBe(expected);
  });
});

describe('without a telling title', () => {
  const title = '中共甲县乙局党组巡察整改进展情况';

  test('the addressee decides', () => {
    expect(guess(title, '中共甲县县委巡察工作领导小组：', BACKGROUND, '一、甲')).toBe('report by addressee');
  });

  test('then how the background leads out', () => {
    expect(guess(title, '县委巡察组对我局开展了巡察，反馈了巡察意见，现将整改情况报告如下。', '一、甲')).toBe(
      'report by lead-out',
    );
    expect(guess(title, BACKGROUND, '一、甲')).toBe('public-notice by lead-out');
  });

  test('then nothing does', () => {
    expect(guess(title, '县委巡察组对我局开展了巡察，反馈了巡察意见。', '一、甲')).toBe('public-notice by default');
    expect(guess('')).toBe('public-notice by default');
  });
});

test('the evidence is the place that decided', () => {
  expect(parseNotice(`${TITLE}\n\n一、甲`).profile.evidence).toMatchObject({ offset: 0, endOffset: TITLE.length });
  expect(parseNotice('').profile.evidence).toBeNull();
});

test('a traditional title is read as well', () => {
  expect(guess('甲縣審計局關於審計查出問題整改情況的報告')).toBe('audit by title-topic');
});

describe('what was said expressly goes first', () => {
  const text = '<!-- rectify-profile: report -->\n# 甲局关于巡察整改的通报\n';

  test('a directive in the text', () => {
    expect(parseNotice(text).profile).toEqual({
      value: 'report',
      reason: 'directive',
      evidence: null,
    } satisfies ProfileGuess);
  });

  test('the configuration before it', () => {
    expect(parseNotice(text, { profile: 'audit' }).profile).toMatchObject({ value: 'audit', reason: 'configured' });
  });

  test('a directive that names no profile is none', () => {
    expect(parseNotice(text.replace('report', 'letter')).profile).toMatchObject({
      value: 'public-notice',
      reason: 'title',
    });
  });

  test('directives are read in the first lines only', () => {
    expect(profileDirective('<!-- rectify-profile audit -->')).toBe('audit');
    expect(profileDirective(`${'\n'.repeat(3000)}<!-- rectify-profile: audit -->`)).toBeNull();
    expect(profileDirective('一、甲')).toBeNull();
  });
});

test('nothing known: a public notice', () => {
  const nothing = {
    title: null,
    genre: null,
    addressee: false,
    background: '',
    configured: undefined,
    directive: null,
  };
  expect(guessProfile(nothing, {})).toEqual({ value: 'public-notice', reason: 'default', evidence: null });
});

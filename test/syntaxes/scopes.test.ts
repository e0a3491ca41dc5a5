import type { IGrammar } from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar, scopesOf } from './tokenize';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** Text, the fragment looked at, and a scope it must have (or, with a leading !, must not have). */
type Case = readonly [text: string, fragment: string, scope: string];

function check([text, fragment, scope]: Case): void {
  const scopes = scopesOf(grammar, text, fragment);
  if (scope.startsWith('!')) expect(scopes).not.toContain(scope.slice(1));
  else expect(scopes.split(' ')).toContain(scope);
}

describe('headings', () => {
  it.each<Case>([
    ['一、总体情况', '总体', 'markup.heading.1'],
    ['　　十二、总体情况', '总体', 'markup.heading.1'],
    ['## 一、总体情况', '总体', 'markup.heading.1'],
    ['**一、总体情况**', '总体', 'markup.heading.1'],
    ['一、二年级学生参加研学。', '二年级', '!markup.heading'],
    ['（一）加强领导。召开会议。', '加强', 'markup.heading.2'],
    ['（一）加强领导。召开会议。', '召开', '!markup.heading'],
    ['(十一)加强领导', '加强', 'markup.heading.2'],
    ['第一方面：履职不够到位', '履职', 'markup.heading.2'],
    ['第一阶段，制定方案。', '制定', '!markup.heading'],
    ['反馈问题一：监管薄弱。', '监管', 'markup.heading.3'],
    ['1.关于台账不全的问题。', '关于', 'markup.heading.3'],
    ['1． 关于台账不全的问题', '关于', 'markup.heading.3'],
    ['1、关于台账不全的问题', '关于', 'markup.heading.3'],
    ['1.5万元已经追缴。', '万元', '!markup.heading'],
    ['1.整改情况：已补齐台账。', '整改情况', 'entity.name.tag.field'],
    ['（1）健全台账。逐户登记。', '健全', 'markup.heading.4'],
    ['(2)健全台账，逐户登记，按月核对。', '(2)', 'keyword.other.enumeration'],
    ['  1. 健全台账。', '健全', '!markup.heading'],
    ['予以公布。 二、整改进展 全区共有', '整改进展', 'markup.heading.1'],
    ['按照第一、二批要求整改。', '二批', '!markup.heading'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('problem labels', () => {
  it.each<Case>([
    ['问题1：台账不全。', '问题1', 'keyword.control.problem'],
    ['问题1：台账不全。', '台账', 'markup.heading.5.problem'],
    ['问题1.台账不全。', '问题1', 'keyword.control.problem'],
    ['问题一：台账不全。', '问题一', 'keyword.control.problem'],
    ['问题（三）：台账不全。', '问题', 'keyword.control.problem'],
    ['問題1：台賬不全。', '問題1', 'keyword.control.problem'],
    ['整改任务：台账不全。', '整改任务', 'keyword.control.problem'],
    ['**问题1**：台账不全。', '**：', '!keyword.control.problem'],
    ['反映的问题1个，已办结。', '问题1', '!keyword.control.problem'],
    ['问题1：更新不及时。台账不全。', '台账', '!markup.heading'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('field labels', () => {
  it.each<Case>([
    ['整改情况：修订制度。', '整改情况', 'entity.name.tag.field'],
    ['整改措施:修订制度。', '整改措施', 'entity.name.tag.field'],
    ['　　**责任领导**：副局长', '责任领导', 'entity.name.tag.field'],
    ['责任领导：副局长；责任单位：办公室；整改时限：三月。', '整改时限', 'entity.name.tag.field'],
    ['修订制度。整改成效：明显好转。', '整改成效', 'entity.name.tag.field'],
    ['整改時限：三月。', '整改時限', 'entity.name.tag.field'],
    ['明确整改措施：', '整改措施', '!entity.name.tag'],
    ['明确责任领导、责任单位：', '责任单位', '!entity.name.tag'],
    ['整改情况每周通报。', '整改情况', '!entity.name.tag'],
    ['问题2：整改情况报告不够实在。', '整改情况', '!entity.name.tag'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('status values', () => {
  const done = 'markup.inserted.status.completed';
  const going = 'markup.changed.status.in-progress';
  const open = 'markup.deleted.status.not-started';
  const status = (value: string, scope: string): Case => [`整改进度：${value}。`, value, scope];
  it.each<Case>([
    status('已完成', done),
    status('已整改，长期坚持', done),
    status('已完成整改并长期坚持', done),
    status('整改完成', done),
    status('全部整改到位', done),
    status('立行立改并长期坚持', done),
    status('已消除隐患并完成整改', done),
    status('正在整改', going),
    status('正在整改，长期坚持', going),
    status('已完成阶段性任务并长期坚持', going),
    status('基本完成', going),
    status('按序时进度推进', going),
    status('长期坚持', going),
    status('未完成，预计2025年4月底前完成', going),
    status('已启动整改', going),
    status('登记已完成，其余事项9月底前完成', going),
    status('除2处房产外，均已完成', going),
    status('2025年6月底前完成', going),
    status('未启动', open),
    status('尚未整改', open),
    status('未完成', open),
    status('不涉及', 'constant.language.status.not-applicable'),
    status('已移交区住建局办理', 'constant.language.status.not-applicable'),
    status('一是完成整改12处', '!markup.inserted'),
    status('良好', '!markup.'),
    ['**整改状态：**已完成。', '已完成', done],
    ['整改狀態：已完成。', '已完成', done],
    ['工作進展：正在整改。', '正在', going],
    ['完成情况：已完成。一是建成泵站。', '一是', '!markup.inserted'],
    ['整改情况：已完成12处。', '已完成', '!markup.inserted'],
    ['全区已完成整改12处。', '已完成', '!markup.inserted'],
    ['补齐台账。（已完成整改）', '已完成', done],
    ['补齐台账(正在整改)  ', '正在', going],
    ['补齐台账（已完成整改）并公示。', '已完成', '!markup.inserted'],
    ['补齐台账。（已故党员3名）', '已故', '!markup.'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('enumerations', () => {
  const ordinal = 'keyword.other.enumeration';
  it.each<Case>([
    ['一是修订制度。二是开展培训。', '一是', ordinal],
    ['一是修订制度。二是开展培训。', '二是', ordinal],
    ['　　十一是开展培训。', '十一是', ordinal],
    ['制度统一是前提。', '一是', '!enumeration'],
    ['整改措施：1.修订制度。2.开展培训。', '2.', ordinal],
    ['整改措施：（1）修订制度；（2）开展培训。', '（2）', ordinal],
    ['①修订制度', '①', ordinal],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('dates, figures, numbers', () => {
  it.each<Case>([
    ['于2024年3月5日反馈', '2024年3月5日', 'constant.numeric.date'],
    ['于3月5日反馈', '3月5日', 'constant.numeric.date'],
    ['3月5日至8日', '至', 'keyword.operator.range'],
    ['2024年3月5日—5月8日', '—', 'keyword.operator.range'],
    ['二〇二四年三月五日', '二〇二四', 'constant.numeric.date'],
    ['发布时间：2024-03-05 16:17', '2024-03-05', 'constant.numeric.date'],
    ['完成36项', '36', 'constant.numeric.figure'],
    ['完成36项', '项', 'keyword.other.unit'],
    ['追缴1,024.50万元', '1,024.50', 'constant.numeric.figure'],
    ['追缴1,024.50万元', '万元', 'keyword.other.unit'],
    ['整改完成率66.7%', '%', 'keyword.other.unit'],
    ['提高3.9个百分点', '个百分点', 'keyword.other.unit'],
    ['培训300余人次', '人次', 'keyword.other.unit'],
    ['青财发〔2020〕160号', '〔2020〕160号', 'constant.numeric.document-number'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('contact data', () => {
  it.each<Case>([
    ['联系电话：0999-5550101、0999-5550102；', '0999-5550102', 'constant.numeric.phone'],
    ['监督电话 0999-5550101', '0999', 'constant.numeric.phone'],
    ['監督電話：0999-5550101', '0999', 'constant.numeric.phone'],
    ['电话：12345', '12345', 'constant.numeric.phone'],
    ['登记编号0999-5550101', '0999', '!phone'],
    ['电子邮箱：xf@qinghe.example。', 'xf@', 'markup.underline.link.email'],
    ['邮政编码：899012。', '899012', 'constant.numeric.postcode'],
    ['编码899012。', '899012', '!postcode'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('quotations and titles', () => {
  it.each<Case>([
    ['开展“回头看”活动', '回头看', 'string.quoted.double'],
    ['印发《工作办法（试行）》', '工作', 'string.quoted.other.title'],
    ['印发《关于印发〈办法〉的通知》', '办法', 'string.quoted.other.title.inner'],
    ['“整治“四风”不够彻底”问题', '彻底', 'string.quoted.double'],
    ['开展“回头看活动', '回头看', '!string'],
    ['開展「回頭看」活動', '回頭看', 'string.quoted.other.corner'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('comments and placeholders', () => {
  const blank = 'invalid.deprecated.placeholder';
  it.each<Case>([
    ['<!-- 草稿 -->', '草稿', 'comment.block'],
    ['<!-- 草\n问题1：稿 -->', '问题1', 'comment.block'],
    ['<!-- rectify-disable numbering-gap -->', 'rectify-disable', 'keyword.control.directive'],
    ['<!-- rectify-disable numbering-gap -->', 'numbering-gap', 'entity.other.attribute-name.rule'],
    ['<!-- rectify-enable -->', 'rectify-enable', 'keyword.control.directive'],
    ['<!-- rectify-other -->', 'rectify-other', '!directive'],
    ['完成XX项', 'XX', blank],
    ['中共××区委', '××', blank],
    ['××××年×月×日', '×日', blank],
    ['【完成数待补充】', '完成数', blank],
    ['联系人____', '____', blank],
    ['某某局', '某某', blank],
    ['学生张某某', '某某', '!placeholder'],
    ['实行X+5供餐模式', 'X', '!placeholder'],
    ['配备X射线检测仪', 'X', '!placeholder'],
    ['【打印本页】', '打印', '!placeholder'],
    ['二○○四年', '○○', '!placeholder'],
  ])('%s → %s: %s', (...args) => check(args));
});

describe('document title', () => {
  it.each<Case>([
    ['中共青禾区水务局党组关于巡察整改进展情况的通报', '巡察', 'markup.heading.title'],
    ['关于落实区委第一巡察组反馈意见', '落实', 'markup.heading.title'],
    ['# 关于巡察整改情况的报告', '巡察', 'markup.heading.title'],
    ['青禾区水务局关于整改情况的报告2024-07-26', '整改', 'markup.heading.title'],
    ['根据安排，现将整改情况予以通报', '现将', '!markup.heading'],
  ])('%s → %s: %s', (...args) => check(args));
});

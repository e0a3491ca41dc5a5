import type { FieldKind } from '../model';

/**
 * Labels of the lines of a problem (整改进度：…). Some name measures in one office and a status in the next
 * (整改完成情况, 整改进展情况): the value decides then, see problems.ts.
 */
const LABELS: Readonly<Record<FieldKind, readonly string[]>> = {
  measures: [
    ...[
      '整改情况',
      '整改措施',
      '整改过程',
      '整改落实情况',
      '整改成效',
      '整改进展情况',
      '整改举措',
      '整改落实',
      '整改做法',
    ],
    ...['整改工作情况', '整改落实措施', '整改主要措施', '整改具体措施', '整改工作措施', '具体整改情况', '主要整改措施'],
    ...[
      '具体整改措施',
      '采取措施',
      '采取的措施',
      '主要措施',
      '具体措施',
      '工作措施',
      '落实措施',
      '主要做法',
      '工作成效',
    ],
    ...['取得成效', '整改效果', '整改工作成效', '整改结果情况', '已采取措施', '措施'],
  ],
  status: [
    ...[
      '整改进度',
      '工作进展',
      '整改进展',
      '进展情况',
      '工作进展情况',
      '整改状态',
      '完成状态',
      '整改完成情况',
      '完成情况',
    ],
    ...[
      '整改结果',
      '整改完成进度',
      '完成进度',
      '工作进度',
      '办理结果',
      '办结情况',
      '销号情况',
      '整改销号情况',
      '落实情况',
    ],
    ...['整改任务完成情况', '任务完成情况', '状态', '进度', '进展', '目前进展', '当前进展', '整改现状', '完成整改情况'],
  ],
  responsible: [
    ...[
      '责任领导',
      '牵头领导',
      '责任部门',
      '责任人',
      '责任单位',
      '牵头单位',
      '配合单位',
      '责任科室',
      '牵头部门',
      '牵头科室',
    ],
    ...[
      '责任股室',
      '牵头股室',
      '责任处室',
      '整改责任人',
      '整改责任单位',
      '责任主体',
      '督办单位',
      '督导单位',
      '验收单位',
    ],
    ...['分管领导', '包案领导', '配合部门', '协办单位', '主办单位', '责任人员', '整改责任领导'],
  ],
  deadline: [
    '整改时限',
    '完成时限',
    '整改期限',
    '整改完成时限',
    '时限',
    '完成时间',
    '整改时间',
    '整改完成时间',
    '办理时限',
  ],
  goal: ['整改目标', '工作目标', '目标任务'],
  cause: ['原因分析', '问题原因', '产生原因', '主要原因'],
  description: ['具体表现', '问题描述', '问题表现', '主要表现', '存在问题', '具体问题', '问题概述', '查摆问题'],
};

export const LABEL_KINDS: ReadonlyMap<string, FieldKind> = new Map(
  (Object.entries(LABELS) as [FieldKind, readonly string[]][]).flatMap(([kind, labels]) =>
    labels.map((label): [string, FieldKind] => [label, kind]),
  ),
);

export const LONGEST_LABEL = Math.max(...[...LABEL_KINDS.keys()].map((label) => label.length));

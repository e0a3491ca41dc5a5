// The words that tables need, in both languages. Names of rules come from the rules and their translations.

export const SEVERITIES = { error: '错误', warning: '警告', info: '信息', hint: '提示', off: '关闭' };

export const GROUPS = {
  structure: '结构',
  numbering: '序号',
  status: '整改状态',
  dates: '日期',
  contact: '联系方式',
  figures: '数字',
  typography: '标点与版式',
  privacy: '个人信息',
  leftovers: '残留文字',
  terminology: '用语',
  style: '文风',
};

export const AUTHORITIES = {
  国标: 'national standard',
  标准: 'standard',
  条例: 'regulation',
  实务: 'practice',
  本工具: 'this tool',
};

export const PROFILES = {
  'public-notice': '向社会公开的通报',
  report: '整改情况报告',
  audit: '审计整改',
  environment: '生态环保督察整改',
  meeting: '民主生活会整改',
  campaign: '主题教育或专项整治整改',
};

export const FIXES = {
  fix: { zh: '自动修正', en: 'fix-all', note: '可自动修正' },
  suggestion: { zh: '快速修复', en: 'quick fix', note: '由作者选用，不自动修改' },
  none: { zh: '无', en: '–', note: '须由作者自行修改' },
};

/** 警告 · warning */
export const both = (words, key) => `${words[key]} · ${key}`;

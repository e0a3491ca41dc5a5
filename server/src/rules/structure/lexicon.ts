/** How the requests begin that a report must not carry. */
export const REQUEST_BEGINNINGS: readonly string[] = [
  ...['以上', '上述', '如上', '报告', '汇报', '情况', '意见', '方案', '事项', '妥否', '当否', '可否', '是否'],
  ...'恳敬呈特谨请',
];

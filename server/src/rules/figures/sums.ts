export { equal } from './amounts';
export { sumOf } from './breakdowns';

/** A sum as it is printed in Chinese: 38652.47万, 20. */
export function toText(value: number): string {
  const [scaled, scale] =
    value >= 1e8 && value % 1e4 === 0 ? [value / 1e8, '亿'] : value >= 1e5 ? [value / 1e4, '万'] : [value, ''];
  return `${Number(scaled.toFixed(6))}${scale}`;
}

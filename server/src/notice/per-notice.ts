import type { Notice } from './model';

/** What is worked out about a notice once, when it is first asked for, and goes with it. */
export function perNotice<T extends object | null>(make: (notice: Notice) => T): (notice: Notice) => T {
  const known = new WeakMap<Notice, T>();
  return (notice) => {
    let value = known.get(notice);
    if (value === undefined) known.set(notice, (value = make(notice)));
    return value;
  };
}

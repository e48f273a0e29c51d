const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** The same values with every text of nothing but white space empty: required, it is as good as missing. */
export const withoutBlanks = <T>(value: T): T => {
  if (typeof value === 'string') return (value.trim() === '' ? '' : value) as T;
  if (Array.isArray(value)) return value.map(withoutBlanks) as T;
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutBlanks(part)])) as T;
};

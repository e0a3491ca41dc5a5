declare module 'opencc-js/dict/TSPhrases' {
  /** Pairs `traditional simplified`, joined by `|`. */
  const dictionary: string;
  export default dictionary;
}

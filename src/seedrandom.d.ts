// Types for the one random generator that is imported by its own file, so that the others stay out of the bundle.
declare module 'seedrandom/lib/tychei.js' {
  const tychei: typeof import('seedrandom').tychei;
  export default tychei;
}

/** build.mjs gives a bundled style sheet as a string where an import asks for it. */
declare module '*.css?text' {
  const css: string;
  export default css;
}

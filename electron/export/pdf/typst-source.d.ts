/** A Typst template as text, bundled by Vite. */
declare module '*.typ?raw' {
  const source: string;
  export default source;
}

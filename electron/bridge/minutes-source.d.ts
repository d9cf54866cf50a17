/** A meeting file as text, bundled by Vite. */
declare module '*.minutes?raw' {
  const source: string;
  export default source;
}

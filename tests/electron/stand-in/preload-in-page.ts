/**
 * Runs the built preload script in a page, with the two parts of `electron` a sandboxed one has. Playwright sends this
 * function to the page as text, so it must need nothing from outside itself.
 */
export function preloadInPage(preload: string): void {
  type Receiver = (event: object, ...parameters: readonly unknown[]) => void;
  const page = globalThis as unknown as {
    standInInvoke: (channel: string, parameters: readonly unknown[]) => Promise<unknown>;
  };
  const { standInInvoke } = page;
  const receivers = new Map<string, Receiver[]>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(globalThis, name, { value: Object.freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...parameters: readonly unknown[]) => standInInvoke(channel, parameters),
      on: (channel: string, receiver: Receiver) =>
        void receivers.set(channel, [...(receivers.get(channel) ?? []), receiver]),
    },
  };
  Object.defineProperty(globalThis, 'standInReceive', {
    value: (channel: string, parameters: readonly unknown[]) => {
      for (const receiver of receivers.get(channel) ?? []) receiver({}, ...parameters);
    },
  });
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload script cannot require "${name}"`);
  };
  // The page's policy forbids text as script to pages, not to what is injected before them.
  // oxlint-disable-next-line typescript/no-implied-eval -- running the built preload's text is what the stand-in is for
  const run = new Function('require', 'module', 'exports', preload);
  run(require, { exports: {} }, {});
}

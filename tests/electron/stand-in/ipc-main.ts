type Handler = (event: unknown, ...parameters: readonly unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = {
  on: () => ipcMain,
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`A second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** A page's `ipcRenderer.invoke`; fails in Electron's words. */
export async function invoke(
  event: unknown,
  channel: string,
  parameters: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  try {
    return await handler(event, ...parameters);
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
  }
}

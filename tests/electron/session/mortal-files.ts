import { systemFiles, type FileSystem } from '../../../electron/session/file-system.ts';

/**
 * The real disk as a process sees it that dies: from the moment of death nothing it does has any effect. `operations`
 * counts down to it; Infinity lives on. `settle` waits until nothing is under way.
 */
export function createMortalFiles() {
  let operationsLeft = Infinity;
  let underWay = 0;
  const mortal = <Arguments extends unknown[], Outcome>(
    operation: (...given: Arguments) => Promise<Outcome>,
  ) => {
    return async (...given: Arguments): Promise<Outcome> => {
      if (operationsLeft <= 0) throw new Error('dead');
      operationsLeft--;
      underWay++;
      try {
        return await operation(...given);
      } finally {
        underWay--;
      }
    };
  };
  const files: FileSystem = {
    realPath: mortal(systemFiles.realPath),
    status: mortal(systemFiles.status),
    read: mortal(systemFiles.read),
    writeWhole: mortal(systemFiles.writeWhole),
    createNew: mortal(systemFiles.createNew),
    touch: mortal(systemFiles.touch),
    rename: mortal(systemFiles.rename),
    remove: mortal(systemFiles.remove),
    list: mortal(systemFiles.list),
    makePrivateFolder: mortal(systemFiles.makePrivateFolder),
    openForAppending: mortal(async (path) => {
      const file = await systemFiles.openForAppending(path);
      return { append: mortal(file.append), close: file.close };
    }),
  };
  return {
    files,
    dieAfter: (operations: number): void => void (operationsLeft = operations),
    isDead: (): boolean => operationsLeft <= 0,
    settle: async (): Promise<void> => {
      for (let quiet = 0; quiet < 3; quiet++) {
        await new Promise((resolve) => setImmediate(resolve));
        if (underWay > 0) quiet = -1;
      }
    },
  };
}

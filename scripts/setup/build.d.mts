/** Builds where what was built is missing or older than something it was built from. */
export function buildIfOld(): Promise<void>;
/** Whether what was built is there and newer than everything it was built from. */
export function isBuilt(): Promise<boolean>;

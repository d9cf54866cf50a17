// The library worker as plain Node runs it from the sources: the loader first, then the entry.
import './raw-text-loader.mjs';
await import('../../electron/library/worker/library-worker.ts');

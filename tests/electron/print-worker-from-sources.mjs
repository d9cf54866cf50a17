// The print worker as plain Node runs it from the sources: the loader first, then the entry.
import './raw-text-loader.mjs';
await import('../../electron/export/worker/print-worker.ts');

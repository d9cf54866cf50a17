// Puts the stand-in where `electron` is imported. Plain JavaScript: Node loads it before anything else.
import { registerHooks } from 'node:module';

const STAND_IN = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' ? { url: STAND_IN, shortCircuit: true } : nextResolve(specifier, context),
});

import fc from 'fast-check';

/**
 * Property tests try the same cases at each run, so that a change is judged by what it changed and not by the luck of
 * the day. Looking for new cases is a work of its own: `PROPERTY_SEED=random npx vitest run` (docs/CONTRIBUTING.md).
 */
const seed = process.env['PROPERTY_SEED'];

if (seed !== 'random') fc.configureGlobal({ seed: seed === undefined ? 20_261_124 : Number(seed) });

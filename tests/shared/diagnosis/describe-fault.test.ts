import { describe, expect, it } from 'vitest';
import { codePlaces } from '../../../shared/diagnosis/code-places.ts';
import { describeFault } from '../../../shared/diagnosis/describe-fault.ts';

const MARK = 'Zyxwomarker';

/** An error that quotes content wherever an error can: message, name, code, a function's and a file's name. */
function indiscreetError(): Error {
  const named = {
    [MARK]: () => new TypeError(`${MARK} said:\n    at ${MARK} (/home/${MARK}/dist/${MARK}.js:1:1)\n${MARK}`),
  };
  const error = named[MARK]?.() ?? new Error(MARK);
  return Object.assign(error, { code: MARK, [MARK]: MARK });
}

describe('describeFault', () => {
  it('[DG1] keeps name, code and places in our code, and nothing of message, folders or names of functions', () => {
    const fault = describeFault(indiscreetError());
    expect(fault.name).toBe('TypeError');
    expect(fault.code).toBeNull();
    expect(fault.places[0]).toMatch(/^shared\/diagnosis\/describe-fault\.test\.ts:\d+:\d+$/);
    expect(JSON.stringify(fault)).not.toContain(MARK);
    expect(describeFault(Object.assign(new Error('x'), { code: 'ENOSPC' })).code).toBe('ENOSPC');
  });

  it('[DG1] a name that is on no list is Error, what is no error says so, a message changed afterwards hides nothing', () => {
    const renamed = Object.assign(new Error('x'), { name: MARK });
    expect(describeFault(renamed).name).toBe('Error');
    for (const thrown of [MARK, null, undefined, { message: MARK, stack: MARK }])
      expect(describeFault(thrown)).toEqual({ name: 'NotAnError', code: null, places: [] });
    const changed = new Error(`${MARK}\nsecond line`);
    changed.message = 'another';
    expect(JSON.stringify(describeFault(changed))).not.toContain(MARK);
    expect(describeFault(changed).places.length).toBeGreaterThan(0);
    const odd = Object.assign(new Error('x'), { stack: 7 });
    expect(describeFault(odd).places).toEqual([]);
  });

  it('[DG1] reads the stacks of Chromium, Node, Firefox and Safari, on every system', () => {
    const chromium = `Error: no
    at async Object.run (app://rapporteur/assets/index-aB1_.js?v=2:10:20)
    at http://127.0.0.1:4711/assets/index-aB1_.js:1:2
    at new Thing (C:\\Users\\${MARK}\\rapporteur\\dist\\chunks\\main-1.js:3:4)
    at node:internal/process/task_queues:95:5
    at async Promise.all (index 0)
    at file:///home/${MARK}/other.js:5:6
    at eval (/home/${MARK}/x/node_modules/yjs/dist/yjs.mjs:7:8)`;
    expect(codePlaces(chromium, 'no')).toEqual([
      'assets/index-aB1_.js:10:20',
      'assets/index-aB1_.js:1:2',
      'dist/chunks/main-1.js:3:4',
      'node:internal/process/task_queues:95:5',
      'node_modules/yjs/dist/yjs.mjs:7:8',
    ]);
    const firefox = `${MARK}/<@http://127.0.0.1:1/assets/index.js:1:2\n@http://127.0.0.1:1/assets/index.js:3:4\n`;
    expect(codePlaces(firefox, 'no')).toEqual(['assets/index.js:1:2', 'assets/index.js:3:4']);
    const long = `Error\n${'    at dist/a.js:1:1\n'.repeat(100)}`;
    expect(codePlaces(long, '')).toHaveLength(12);
  });
});

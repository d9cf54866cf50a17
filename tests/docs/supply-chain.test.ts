import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
};
type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const direct = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
  Object.entries(manifest[kind] ?? {}),
);
const documented = read('docs/DEPENDENCIES.md');

/** Licences that ask for no more than to be named: fit to be shipped within an MIT application. */
const SHIPPED = /^(?:MIT|MIT-0|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC0-1\.0|OFL-1\.1|Zlib|BlueOak-1\.0\.0)$/;
/** Of tools that are used and never shipped. */
const USED = /^(?:MPL-2\.0|Python-2\.0|WTFPL)$/;

/** Whether one of the choices of a licence expression (SPDX) is allowed in all its parts. */
const allows = (expression: string, isAllowed: (licence: string) => boolean): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => isAllowed(licence.trim())));

describe('the supply chain', () => {
  it('[CH1] every direct dependency is pinned to one version and justified in docs/DEPENDENCIES.md', () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    const names = [...documented.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const isNamed = (dependency: string): boolean =>
      names.some((name) => (name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : name === dependency));
    expect(direct.map(([name]) => name).filter((name) => !isNamed(name))).toEqual([]);
  });

  it('[CH2] every package comes from the registry with its checksum', () => {
    // Without an address of its own a package is asked for where npm is told to ask; the checksum holds either way.
    const isLoose = ({ integrity, resolved = 'https://registry.npmjs.org/' }: Locked): boolean =>
      integrity?.startsWith('sha512-') !== true || !resolved.startsWith('https://registry.npmjs.org/');
    expect(locked.filter(([, one]) => isLoose(one)).map(([path]) => path)).toEqual([]);
  });

  it('[CH3] no package runs a script while it is installed; which would is known', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(locked.filter(([, one]) => one.hasInstallScript === true).map(([path]) => path)).toEqual([
      'node_modules/electron-winstaller',
    ]);
  });

  it('[CH4] every licence is fit: what is shipped asks for no more than to be named', () => {
    const unfit = locked.filter(
      ([, { license = 'none', dev = false }]) =>
        !allows(license, (licence) => SHIPPED.test(licence) || (dev && USED.test(licence))),
    );
    expect(unfit.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('[CH5] the packages are counted where they are justified', () => {
    const shipped = locked.filter(([, { dev = false }]) => !dev).length;
    expect(documented).toContain(
      `${Object.keys(manifest['dependencies'] ?? {}).length} direct dependencies bring ${shipped} packages`,
    );
  });
});

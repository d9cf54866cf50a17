import type { OpenedStyle } from '../../shared/bridge/calls/house-style-calls.ts';
import type { Bridge, PreviewPage } from '../../shared/bridge/contract.ts';
import { failure, success } from '../../shared/result.ts';
import { builtInStyle, builtInStyles, defaultStyle } from '../../shared/summary/built-in-styles.ts';
import { styleOfId } from '../../shared/summary/chosen-style.ts';
import { readHouseStyleText, writeHouseStyleText } from '../../shared/summary/house-style-file.ts';
import { freeStyleId } from '../../shared/summary/house-style-id.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';

type Calls = Pick<
  Bridge,
  | 'listHouseStyles'
  | 'readHouseStyle'
  | 'addHouseStyle'
  | 'saveHouseStyle'
  | 'deleteHouseStyle'
  | 'importHouseStyle'
  | 'exportHouseStyle'
  | 'readLetterhead'
  | 'previewHouseStyle'
>;

export type MemoryHouseStyles = {
  readonly calls: Calls;
  readonly resolve: (id: string) => HouseStyle;
};

/** A library's house styles in the memory of the page; its files are texts, judged as the host judges them. */
export function memoryHouseStyles(
  styles: readonly HouseStyle[],
  changed: () => void,
  setPages: (sessionId: string | null, style: HouseStyle) => Promise<readonly PreviewPage[]>,
): MemoryHouseStyles {
  const files = new Map(styles.map((style) => [style.id, writeHouseStyleText(style)]));
  let revisions = 0;
  const revisionOf = new Map(styles.map(({ id }) => [id, 'r0']));
  const own = (): HouseStyle[] =>
    [...files.values()].flatMap((text) => {
      const read = readHouseStyleText(text);
      return read.ok ? [read.value] : [];
    });
  const keep = (style: HouseStyle): OpenedStyle => {
    const revision = `r${++revisions}`;
    files.set(style.id, writeHouseStyleText(style));
    revisionOf.set(style.id, revision);
    changed();
    return { style, revision };
  };
  const add = (style: HouseStyle): OpenedStyle => {
    const isTaken = (id: string): boolean => files.has(id) || builtInStyle(id) !== undefined;
    return keep({ ...style, id: isTaken(style.id) ? freeStyleId(style.name, isTaken) : style.id });
  };
  return {
    resolve: (id) => styleOfId(id, own()) ?? defaultStyle,
    calls: {
      listHouseStyles: async () => success({ folder: '/library/House styles', styles: own(), problems: [] }),
      readHouseStyle: async (id) => {
        const style = styleOfId(id, own());
        return style === undefined
          ? failure({ sentence: `There is no house style “${id}” any more.` })
          : success({ style, revision: builtInStyles.includes(style) ? null : (revisionOf.get(id) ?? null) });
      },
      addHouseStyle: async (style) => success(add(style)),
      saveHouseStyle: async (style, revision) =>
        revisionOf.get(style.id) === revision
          ? success(keep(style))
          : failure({ sentence: `“${style.name}” was changed elsewhere since you opened it.` }),
      deleteHouseStyle: async (id) => {
        const style = own().find((one) => one.id === id);
        files.delete(id);
        changed();
        return style === undefined ? failure({ sentence: 'It is gone.' }) : success(style);
      },
      importHouseStyle: async ({ name, bytes }) => {
        const read = readHouseStyleText(new TextDecoder().decode(bytes));
        return read.ok
          ? success(add(read.value))
          : failure({ sentence: `${name} ${read.error}. Nothing was added.` });
      },
      exportHouseStyle: async (id) => success({ kind: 'written', path: `/exports/${id}.json`, notices: [] }),
      readLetterhead: async () => failure({ sentence: 'This test has no Word.' }),
      previewHouseStyle: async (sessionId, style) =>
        success({ pages: await setPages(sessionId, style), notices: [] }),
    },
  };
}

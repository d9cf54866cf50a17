/** A free id for a style of this name: lower-case letters, digits and "-", a number behind it where it is taken. */
export function freeStyleId(name: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 56)
    .replaceAll(/^-+|-+$/g, '');
  const wanted = plain === '' ? 'house-style' : plain;
  let id = wanted;
  for (let count = 2; isTaken(id); count++) id = `${wanted}-${count}`;
  return id;
}

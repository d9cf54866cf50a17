/** A colour as the house style writes it, `#1f3864`. */
type Colour = string;
type Channels = readonly [number, number, number];

const channelsOf = (colour: Colour): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** A part (0 to 1) of `colour` laid over `ground`. */
export function mixColours(ground: Colour, colour: Colour, part: number): Colour {
  const below = channelsOf(ground);
  const above = channelsOf(colour);
  const mixed = below.map((channel, index) => channel + ((above[index] ?? channel) - channel) * part);
  return `#${mixed.map(hex).join('')}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** The nearest shade of `colour` with at least this contrast on `ground`, or black or white where none reaches it. */
export function readableColour(colour: Colour, ground: Colour, contrast: number): Colour {
  const end = contrastOf('#000000', ground) > contrastOf('#ffffff', ground) ? '#000000' : '#ffffff';
  for (let step = 0; step <= 50; step += 1) {
    const shade = mixColours(colour, end, step / 50);
    if (contrastOf(shade, ground) >= contrast) return shade;
  }
  return end;
}

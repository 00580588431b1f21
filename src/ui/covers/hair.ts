import { colour } from './colours.ts'
import { area, circle, ellipse, line, outline, polar } from './shapes.ts'

export type Head = 'short' | 'bun' | 'bald' | 'curly' | 'cap' | 'beanie' | 'scarf' | 'long'

interface Colours {
  hair: string
  accent: string
  skin: string
}

const shine = (opacity: number) => ` stroke-opacity="${opacity}"`

/** A head from above: hair, cap, beanie or scarf. */
export const heads: Record<Head, (colours: Colours) => string> = {
  short: ({ hair, skin }) =>
    face(skin) + circle(0, 0.8, 12.7, hair) + line('M-4 -8c3 4 7 6 11 6', '#fff', 1.4, shine(0.3)),
  bun: ({ hair, skin }) => face(skin) + circle(0, 0.8, 12.6, hair) + circle(0, 13.5, 5.8, hair),
  bald: ({ hair, skin }) =>
    circle(0, -1, 13, skin) + line('M-11.6 3a12 12 0 0 0 23.2 0', hair, 4.5),
  curly: ({ hair, skin }) => face(skin) + curls(hair) + circle(0, 1, 10, hair),
  cap: ({ accent }) =>
    ellipse(0, -11, 9.5, 7, accent) + circle(0, 0, 13, accent) + circle(0, 0, 2.2, colour.white),
  beanie: ({ accent, skin }) =>
    face(skin) +
    circle(0, 0.5, 13, accent) +
    outline(0, 0.5, 9, '#ffffff8c', 2.4) +
    circle(0, 0.5, 4, colour.white),
  scarf: ({ accent, skin }) =>
    ellipse(0, 6, 17, 13, accent) +
    circle(0, -3.6, 11.4, skin) +
    circle(0, 0.6, 13.4, accent) +
    line('M-8 3.5c4.5 5 11 5 16 0', '#fff', 1.8, shine(0.6)),
  long: ({ hair, skin }) =>
    area('M-12.6 0c0 12-1 19 2 22 4 3 17 3 21 0 3-3 2-10 2-22z', hair) +
    face(skin) +
    circle(0, 0.6, 12.8, hair) +
    line('M0 -9v10', '#fff', 1.4, shine(0.35)),
}

const face = (skin: string) => circle(0, -3.4, 12, skin)

function curls(hair: string) {
  let drawing = ''
  for (let curl = 0; curl < 9; curl++) {
    const [x, y] = polar(0, 1.4, 9, (curl / 9) * 6.283 + 0.35)
    const overFace = y < -5 && Math.abs(x) < 7
    if (!overFace) drawing += circle(x, y, 5.6, hair)
  }
  return drawing
}

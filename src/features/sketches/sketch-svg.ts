import { type Dot, frame, type Sketch, WORDS } from './sketch.ts'
import { barOf, north, viewBox } from './sketch-parts.ts'

/** The drawing in black on white, for paper. */
export function sketchSvg({ place, towns, scale, north: northWord }: Sketch): string {
  const bar = barOf(scale)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${frame.width}" height="${frame.height}"`,
    ` font-family="Atkinson Hyperlegible Next" font-size="${WORDS}">`,
    `<rect x="1" y="1" width="${frame.width - 2}" height="${frame.height - 2}" rx="8" fill="#fff" stroke="#000"/>`,
    `<g fill="none" stroke="#000" stroke-width="2"><path d="${bar.path}"/><path d="${north.path}"/></g>`,
    ...towns.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="4" fill="#000"/>`),
    `<circle cx="${place.x}" cy="${place.y}" r="5" fill="#fff" stroke="#000" stroke-width="3"/>`,
    ...[place, ...towns].map(wordsOf),
    `<text x="${bar.words.x}" y="${bar.words.y}">${escaped(scale.says)}</text>`,
    `<text x="${north.words.x}" y="${north.words.y}" text-anchor="middle">${escaped(northWord)}</text>`,
    '</svg>',
  ].join('')
}

const wordsOf = (dot: Dot) =>
  `<text x="${(dot.words.left + dot.words.right) / 2}" y="${dot.words.bottom - 4}" text-anchor="middle">${escaped(dot.label)}</text>`

const escaped = (words: string) =>
  words.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

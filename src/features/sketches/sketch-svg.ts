import { type Dot, frame, type Sketch, WORDS } from './sketch.ts'
import { barOf, north, viewBox, writtenAt } from './sketch-parts.ts'

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
    `<text font-family="Hanken Grotesk" x="${bar.words.x}" y="${bar.words.y}">${escaped(scale.says)}</text>`,
    `<text x="${north.words.x}" y="${north.words.y}" text-anchor="middle">${escaped(northWord)}</text>`,
    '</svg>',
  ].join('')
}

function wordsOf(dot: Dot) {
  const { x, y, anchor } = writtenAt(dot)
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(dot.label)}</text>`
}

const escaped = (words: string) =>
  words.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

/** One decimal is enough for a drawing of 640 × 400. */
export const round = (value: number) => +value.toFixed(1)

export type Point = [number, number]

export const polar = (x: number, y: number, radius: number, angle: number): Point => [
  x + radius * Math.cos(angle),
  y + radius * Math.sin(angle),
]

export const degrees = (angle: number) => (angle * 180) / Math.PI

export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

export const circle = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"${more}/>`

export const outline = (x: number, y: number, radius: number, stroke: string, width: number) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"/>`

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  corner: number,
  fill: string,
  more = '',
) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corner}" fill="${fill}"${more}/>`

/** The ground of a whole picture. */
export const wash = (fill: string) => rect(0, 0, 640, 400, 0, fill)

export const line = (path: string, stroke: string, width: number, more = '') =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${more}/>`

export const area = (path: string, fill: string) => `<path d="${path}" fill="${fill}"/>`

/** A drawing moved, turned and scaled. */
export function group(x: number, y: number, turn: number, scale: number, body: string) {
  const turned = turn ? ` rotate(${round(turn)})` : ''
  const scaled = scale !== 1 ? ` scale(${scale})` : ''
  return `<g transform="translate(${round(x)} ${round(y)})${turned}${scaled}">${body}</g>`
}

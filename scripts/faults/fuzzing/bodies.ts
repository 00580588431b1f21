import type { Chance } from './chance.ts'
import { oddTypes, oddWords } from './odd.ts'

interface Body {
  body?: string | Uint8Array<ArrayBuffer> | FormData
  type?: string
}

const URLENCODED = 'application/x-www-form-urlencoded'
const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'

/** Something to post: mostly a form with our own names in it, and every kind of broken one. */
export function oddBody(chance: Chance, names: readonly string[], ids: readonly string[]): Body {
  const word = () => (chance.often(0.2) ? chance.one(ids) : chance.one(oddWords))
  const name = () => (chance.often(0.9) ? chance.one(names) : chance.one(oddWords))
  const pairs = (most: number) =>
    Array.from({ length: chance.below(most) }, (): [string, string] => [name(), word()])
  const encoded = (most: number) =>
    pairs(most)
      .map((pair) => pair.map((one) => encodeURIComponent(one.toWellFormed())).join('='))
      .join('&')
  const multipart = (boundary: string) =>
    pairs(12)
      .map(
        ([one, value]) =>
          `--${boundary}\r\nContent-Disposition: form-data; name="${one}"\r\n\r\n${value}\r\n`,
      )
      .join('')
  const withFile = () => {
    const form = new FormData()
    for (const [one, value] of pairs(20)) form.append(one, value)
    const bytes = chance.one([
      '',
      PNG,
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT',
      'PK\x03\x04',
      '{}',
      'id;navn\n',
    ])
    const file = new File([Buffer.from(bytes, 'latin1')], chance.one(oddWords), {
      type: chance.one(oddTypes),
    })
    form.append(chance.one(['file', 'picture', 'photo', ...names]), file)
    return form
  }
  const kinds: (() => Body)[] = [
    () => ({ body: encoded(30), type: URLENCODED }),
    () => ({ body: encoded(30), type: URLENCODED }),
    () => ({ body: withFile() }),
    () => ({ body: encoded(10), type: chance.one(oddTypes) }),
    () => ({ body: multipart('x'), type: 'multipart/form-data; boundary=x' }),
    () => ({ body: `${multipart('x')}--x--`, type: 'multipart/form-data; boundary=x' }),
    () => ({ body: multipart('y'), type: 'multipart/form-data; boundary=x' }),
    () => ({ body: '%ff%fe=%ed%a0%80&%=%&=&&a[b][c]=1&__proto__=1', type: URLENCODED }),
    () => ({ body: new Uint8Array([0xff, 0xfe, 0, 0x3d, 0xc3, 0x28]), type: chance.one(oddTypes) }),
    () => ({ body: 'a=1&'.repeat(chance.below(20_000)), type: URLENCODED }),
    () => ({ body: `${chance.one(names)}=${'æ'.repeat(chance.below(300_000))}`, type: URLENCODED }),
    () => ({ body: '', type: chance.one(oddTypes) }),
    () => ({}),
  ]
  return chance.one(kinds)()
}

/** Licences that let a municipality run, change and hand on the whole under the EUPL-1.2. */
const free = new Set([
  ...['0BSD', 'MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD-0-Clause', 'Zlib'],
  ...['Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0'],
  // Asks that changes to its own files are shared, and nothing of ours.
  'MPL-2.0',
])

/** What is allowed although its licence asks for more, and why. */
const exceptions: { name: RegExp; licence: string; why: string }[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'libvips, which sharp loads as a library of its own that anybody can replace',
  },
]

/** Whether a package may be among ours; an expression of SPDX, where AND asks for all and OR for one. */
export function isAllowed(name: string, licence: string): boolean {
  const one = (id: string) =>
    free.has(id) || exceptions.some((each) => each.name.test(name) && each.licence === id)
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((way) => way.split(' AND ').every((id) => one(id.trim())))
}

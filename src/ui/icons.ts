// Our own pictograms on a 32×32 grid with round strokes. They always stand together with words.
export const pictograms = {
  search: '<circle cx="14" cy="14" r="8.5"/><path d="M20.5 20.5 28 28"/>',
  pin: '<path d="M16 28.5s9.5-9 9.5-16a9.5 9.5 0 0 0-19 0c0 7 9.5 16 9.5 16z"/><circle cx="16" cy="12.5" r="3.4"/>',
  cal: '<rect x="4.5" y="7" width="23" height="20.5" rx="4"/><path d="M4.5 13.5h23M11 3.8v5.4M21 3.8v5.4"/>',
  clock: '<circle cx="16" cy="16" r="11.5"/><path d="M16 9.2V16l5 3.2"/>',
  phone:
    '<path d="M8.6 4.5h4.2l2.6 6.6-3 2.3c1.4 2.9 3.4 4.9 6.3 6.3l2.3-3 6.6 2.6v4.2a3.4 3.4 0 0 1-3.6 3.4C13.6 26.3 5.8 18.5 5.2 8.1a3.4 3.4 0 0 1 3.4-3.6z"/>',
  chat: '<path d="M8 5.5h16a3.5 3.5 0 0 1 3.5 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-8.5L9 27.5v-6H8A3.5 3.5 0 0 1 4.5 18V9A3.5 3.5 0 0 1 8 5.5z"/><path d="M11 13.5h.01M16 13.5h.01M21 13.5h.01" stroke-width="3"/>',
  heart:
    '<path d="M16 27S4.5 20.2 4.5 12.2A6.3 6.3 0 0 1 16 8.6a6.3 6.3 0 0 1 11.5 3.6C27.5 20.2 16 27 16 27z"/>',
  person:
    '<circle cx="16" cy="10" r="5.2"/><path d="M5.5 27.5c.6-6.4 4.8-9.8 10.5-9.8s9.9 3.4 10.5 9.8"/>',
  two: '<circle cx="11" cy="10.5" r="4.6"/><circle cx="22.5" cy="11.5" r="3.8"/><path d="M2.8 26.5c.4-5.6 3.7-8.5 8.2-8.5s7.8 2.9 8.2 8.5M21.5 18.5c4.6-.4 7.3 2.7 7.7 7"/>',
  group:
    '<circle cx="16" cy="9.5" r="4.2"/><circle cx="6.8" cy="13" r="3.2"/><circle cx="25.2" cy="13" r="3.2"/><path d="M8.5 27c.4-5.4 3.3-8.2 7.5-8.2s7.1 2.8 7.5 8.2M2.5 23.5c.2-2.6 1.2-4.3 3.2-5M29.5 23.5c-.2-2.6-1.2-4.3-3.2-5"/>',
  wheelchair:
    '<circle cx="13" cy="5.6" r="2.7"/><path d="M13 11v8h8.2l3.6 7.5M13 14.5h6.5M10.2 15.4a7.3 7.3 0 1 0 9.6 9"/>',
  ramp: '<path d="M3.5 27h25V14z"/><path d="M5 17.5 17.5 11M12.6 9.8l5.2 1.1-1.6 5"/>',
  stairs: '<path d="M4 27.5h6v-6h6v-6h6v-6h6"/><path d="M4 14.5 12.5 6M6.5 6h6v6"/>',
  wc: '<path d="M3.5 9.5l2.8 13 3.7-11 3.7 11 2.8-13"/><path d="M28.5 12.2a6.2 6.2 0 1 0 0 7.6"/>',
  ear: '<path d="M9.5 13.5a7.5 7.5 0 1 1 13.8 4c-2.2 3-4.3 3.7-4.3 7a4 4 0 0 1-7.6 1.8"/><path d="M13.5 13.5a3.5 3.5 0 1 1 6.2 2.2c-1.1 1.4-2.7 2.1-2.7 4.3"/>',
  quiet:
    '<path d="M4.5 12.5h5l6.5-5.5v18l-6.5-5.5h-5z"/><path d="M21 12.8a4.6 4.6 0 0 1 0 6.4"/><path d="M26.5 16h.01" stroke-width="3"/>',
  door: '<path d="M8 28V5.5A1.5 1.5 0 0 1 9.5 4h13A1.5 1.5 0 0 1 24 5.5V28M4 28h24"/><path d="M19.5 16.5h.01" stroke-width="3.6"/>',
  exit: '<path d="M18 5H8.5A2.5 2.5 0 0 0 6 7.5v17A2.5 2.5 0 0 0 8.5 27H18M13.5 16H28M23 10.5l5.5 5.5-5.5 5.5"/>',
  cup: '<path d="M5.5 12h17v7.5A6.5 6.5 0 0 1 16 26h-4a6.5 6.5 0 0 1-6.5-6.5z"/><path d="M22.5 13.5h1.8a3.9 3.9 0 0 1 0 7.8h-2M11 8.5c-1.2-1.5 1.2-2.5 0-4M17 8.5c-1.2-1.5 1.2-2.5 0-4"/>',
  coin: '<circle cx="16" cy="16" r="11.5"/><ellipse cx="16" cy="16" rx="3.6" ry="5.2"/>',
  globe:
    '<circle cx="16" cy="16" r="11.5"/><ellipse cx="16" cy="16" rx="5" ry="11.5"/><path d="M4.5 16h23"/>',
  bus: '<rect x="5.5" y="4.5" width="21" height="20" rx="4"/><path d="M5.5 15.5h21M9.5 24.5v3M22.5 24.5v3"/><path d="M10.5 20h.01M21.5 20h.01" stroke-width="3.2"/>',
  parking:
    '<rect x="5" y="5" width="22" height="22" rx="5"/><path d="M13 22.5v-13h4.2a4.1 4.1 0 0 1 0 8.2H13"/>',
  child:
    '<circle cx="16" cy="16" r="11.5"/><path d="M11.5 19.5c1.2 1.9 2.7 2.7 4.5 2.7s3.3-.8 4.5-2.7M16 4.5c2.5 0 3.5 3 1 3.8"/><path d="M11.8 14h.01M20.2 14h.01" stroke-width="3.2"/>',
  paw: '<path d="M16 17c-4 0-7.5 4-7.5 7a3 3 0 0 0 3.5 3c1.7-.3 2.5-.8 4-.8s2.3.5 4 .8a3 3 0 0 0 3.5-3c0-3-3.5-7-7.5-7z"/><circle cx="6.8" cy="15.5" r="2.5"/><circle cx="12" cy="8.5" r="2.7"/><circle cx="20" cy="8.5" r="2.7"/><circle cx="25.2" cy="15.5" r="2.5"/>',
  scent:
    '<path d="M16 13v15M16 22c-3 0-5-1.5-5.5-4M16 24c3 0 5-1.5 5.5-4"/><circle cx="16" cy="9" r="2.2"/><path d="M16 6.8c0-3 4.5-3 3.7.4 3.4-.3 3.6 3.6.4 3.9 1.5 2.8-2.3 4.3-4.1 1.9-1.8 2.4-5.6.9-4.1-1.9-3.2-.3-3-4.2.4-3.9-.8-3.4 3.7-3.4 3.7-.4z"/><path d="M4.5 4.5l23 23"/>',
  eye: '<path d="M3 16s4.8-8.5 13-8.5S29 16 29 16s-4.8 8.5-13 8.5S3 16 3 16z"/><circle cx="16" cy="16" r="3.8"/>',
  leaf: '<path d="M6 26C6 13 14 5.5 27 5.5 27 18.5 20 26 9.5 25M6 27.5C9 20 13.5 15.5 20 12.5"/>',
  plus: '<path d="M16 6v20M6 16h20"/>',
  minus: '<path d="M6 16h20"/>',
  check: '<path d="M5.5 17 12.5 24 26.5 8.5"/>',
  cross: '<path d="M7.5 7.5l17 17M24.5 7.5l-17 17"/>',
  right: '<path d="M5 16h22M18.5 7.5 27 16l-8.5 8.5"/>',
  left: '<path d="M27 16H5M13.5 7.5 5 16l8.5 8.5"/>',
  down: '<path d="M7 12l9 9 9-9"/>',
  home: '<path d="M4.5 15.5 16 5l11.5 10.5M8 13v14h16V13"/>',
  print:
    '<path d="M9.5 11V4.5h13V11M9.5 23H7a2.5 2.5 0 0 1-2.5-2.5v-7A2.5 2.5 0 0 1 7 11h18a2.5 2.5 0 0 1 2.5 2.5v7A2.5 2.5 0 0 1 25 23h-2.5"/><rect x="9.5" y="18" width="13" height="9.5" rx="1"/>',
  share:
    '<circle cx="23.5" cy="7" r="3.5"/><circle cx="8" cy="16" r="3.5"/><circle cx="23.5" cy="25" r="3.5"/><path d="M11.2 14.3l9-5.4M11.2 17.7l9 5.4"/>',
  flag: '<path d="M7 28V5M7 6c6-3.5 10 3 17 0v11.5c-7 3-11-3.5-17 0"/>',
  lock: '<rect x="6.5" y="14" width="19" height="14" rx="3"/><path d="M10.5 14v-3.5a5.5 5.5 0 0 1 11 0V14"/>',
  mail: '<rect x="4" y="7" width="24" height="18.5" rx="3.5"/><path d="M5.5 9.5 16 18l10.5-8.5"/>',
  edit: '<path d="M5.5 26.5l1.5-6L21 6.5a3 3 0 0 1 4.3 0l.2.2a3 3 0 0 1 0 4.3L11.5 25z"/>',
  filter:
    '<path d="M4.5 9H17M23.5 9h4M4.5 23h4M15 23h12.5"/><circle cx="20" cy="9" r="3.2"/><circle cx="12" cy="23" r="3.2"/>',
  map: '<path d="M4.5 8.5 12 5.5l8 3 7.5-3v18l-7.5 3-8-3-7.5 3zM12 5.5v18M20 8.5v18"/>',
  list: '<path d="M12 8.5h15.5M12 16h15.5M12 23.5h15.5"/><path d="M5.5 8.5h.01M5.5 16h.01M5.5 23.5h.01" stroke-width="3.6"/>',
  info: '<circle cx="16" cy="16" r="11.5"/><path d="M16 14.5v7.5"/><path d="M16 10h.01" stroke-width="3.2"/>',
  warn: '<path d="M16 5 28.5 26.5h-25z"/><path d="M16 13v6"/><path d="M16 22.8h.01" stroke-width="3.2"/>',
  sound:
    '<path d="M4.5 12.5h5l6.5-5.5v18l-6.5-5.5h-5zM20.5 12.5a5 5 0 0 1 0 7M24.5 8.5a10.5 10.5 0 0 1 0 15"/>',
  gift: '<rect x="5" y="13" width="22" height="14.5" rx="2"/><path d="M3.5 9.5h25V13h-25zM16 9.5v18M16 9.5c-7 0-7-6-3.5-6 2.5 0 3.5 3.5 3.5 6zm0 0c7 0 7-6 3.5-6-2.5 0-3.5 3.5-3.5 6z"/>',
  photo:
    '<rect x="4" y="7.5" width="24" height="19" rx="3.5"/><circle cx="16" cy="17" r="5"/><path d="M11.5 7.5 13 4.5h6l1.5 3"/>',
  mic: '<rect x="11.5" y="3.5" width="9" height="16" rx="4.5"/><path d="M6.5 15.5a9.5 9.5 0 0 0 19 0M16 25v4"/>',
  dots: '<path d="M7 16h.01M16 16h.01M25 16h.01" stroke-width="4"/>',
  pause: '<path d="M11.5 7v18M20.5 7v18"/>',
  note: '<path d="M7 4.5h13l6 6v15a2.5 2.5 0 0 1-2.5 2.5H7z"/><path d="M20 4.5v6h6M11 16h10M11 21.5h7"/>',
  text: '<path d="M3.5 25 10.5 7l7 18M6 19h9M19.5 25l4.5-11.5L28.5 25M21 21.5h6"/>',
  sun: '<circle cx="16" cy="16" r="5.5"/><path d="M16 3.5v3M16 25.5v3M3.5 16h3M25.5 16h3M7.2 7.2l2.1 2.1M22.7 22.7l2.1 2.1M24.8 7.2l-2.1 2.1M9.3 22.7l-2.1 2.1"/>',
  moon: '<path d="M26.5 18.5A11 11 0 1 1 13.5 5.5a9 9 0 0 0 13 13z"/>',
  hand: '<path d="M9 17V8.5a2.2 2.2 0 0 1 4.4 0V15M13.4 14V6a2.2 2.2 0 0 1 4.4 0v8M17.8 14.5V7.5a2.2 2.2 0 0 1 4.4 0v9M22.2 16.5v-4a2.1 2.1 0 0 1 4.3 0V19a9.5 9.5 0 0 1-9.5 9.5c-4 0-6.2-1.6-8-4.5l-4.3-7a2.1 2.1 0 0 1 3.5-2.3L9 17"/>',
} as const

export type IconName = keyof typeof pictograms

export const iconNames = Object.keys(pictograms) as IconName[]

const STROKES =
  'fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"'

/** One pictogram as a picture of its own, in black, for paper. */
export const iconSvg = (name: IconName): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" color="#000"><g ${STROKES}>${pictograms[name]}</g></svg>`

/** All pictograms as one file, each a symbol to point at. */
export function sprite() {
  const symbols = Object.entries(pictograms).map(
    ([name, shape]) =>
      `<symbol id="${name}" viewBox="0 0 32 32"><g ${STROKES}>${shape}</g></symbol>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`
}

/** Colours for shapes only, never for text. */
export const colour = {
  ink: '#12303A',
  white: '#FFFFFF',
  sun: '#FFCB47',
  sunDeep: '#E9A51C',
  coral: '#F0705A',
  coralDeep: '#C5452F',
  lake: '#3C9AB0',
  lakePale: '#BFE4EA',
  lakeDeep: '#125468',
  leaf: '#86B66E',
  leafPale: '#CFE7C0',
  leafDeep: '#3A7546',
  lilac: '#B7A0EC',
  lilacPale: '#E5DCFA',
  lilacDeep: '#563C9A',
  rose: '#F6B8C0',
  wood: '#EBC492',
  woodDeep: '#CF9F66',
  sand: '#F4E4C6',
  coffee: '#6A412C',
  cream: '#FFF4DC',
} as const

export const hairColours = [
  '#2A201D',
  '#5A3926',
  '#9C6030',
  '#DDB769',
  '#C7CCD0',
  '#F0F1F1',
  '#87301D',
  '#1B2430',
] as const

export const skinColours = ['#F7D6BC', '#EDB893', '#C98E64', '#925E41', '#623D2B'] as const

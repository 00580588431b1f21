export const da = {
  note: 'Kortet viser det samme som listen.',
  zoomIn: 'Gå tættere på',
  zoomOut: 'Gå længere væk',
  close: 'Luk',
} as const

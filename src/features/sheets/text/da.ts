export const da = {
  pages: 'Side #1 af #2',
  scan: 'Scan koden, eller gå til {address}',
  callToJoin: 'Ring på {phone}, så hjælper vi dig.',
} as const

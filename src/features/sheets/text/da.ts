export const da = {
  pages: 'Side #1 af #2',
  scan: 'Scan koden, eller gå til {address}',
  scanOnly: 'Scan koden, så kan du læse mere.',
  callToJoin: 'Ring på {phone}, så hjælper vi dig.',
} as const

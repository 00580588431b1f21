/** Where a calendar program is asked to follow an address, by a link. */
export interface Programs {
  apple: string
  google: string
  outlook: string
}

/** A link for each of the programs most people have. */
export function programsFor(address: string, name: string): Programs {
  const webcal = address.replace(/^https?:/, 'webcal:')
  const outlook = new URLSearchParams({ url: address, name })
  return {
    apple: webcal,
    google: `https://calendar.google.com/calendar/render?${new URLSearchParams({ cid: webcal })}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${outlook}`,
  }
}

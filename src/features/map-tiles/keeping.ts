export interface Picture {
  bytes: Uint8Array<ArrayBuffer>
  type: string
}

interface Kept extends Picture {
  until: number
}

interface Limits {
  mostBytes: number
  hours: number
}

/** A memory of pictures that never holds more than so many bytes: the least used goes first. */
export function keepPictures({ mostBytes, hours }: Limits) {
  const kept = new Map<string, Kept>()
  let bytes = 0

  const forget = (address: string) => {
    bytes -= kept.get(address)?.bytes.length ?? 0
    kept.delete(address)
  }

  return {
    get(address: string, now: Temporal.Instant): Picture | null {
      const one = kept.get(address)
      if (!one) return null
      kept.delete(address)
      kept.set(address, one)
      if (one.until > now.epochMilliseconds) return one
      forget(address)
      return null
    },
    put(address: string, picture: Picture, now: Temporal.Instant): void {
      forget(address)
      if (picture.bytes.length > mostBytes) return
      kept.set(address, { ...picture, until: now.add({ hours }).epochMilliseconds })
      bytes += picture.bytes.length
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return
        forget(oldest)
      }
    },
    /** How much is kept just now. */
    size: () => bytes,
  }
}

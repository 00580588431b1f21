const closing: (() => Promise<unknown>)[] = []

/** Has something closed before the next test begins. */
export const closeLater = (close: () => Promise<unknown>) => {
  closing.push(close)
}

export const closeAll = () => Promise.all(closing.splice(0).map((close) => close()))

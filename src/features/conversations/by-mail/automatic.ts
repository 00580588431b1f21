interface Header {
  key: string
  value: string
}

/**
 * Whether a machine sent it, by what it says of itself (RFC 3834, and what is used besides it): it
 * is nobody's answer, and it is never answered, so that no two machines write to each other.
 */
export const isAutomatic = (headers: readonly Header[]): boolean =>
  headers.some(({ key, value }) => {
    const said = value.trim().toLowerCase()
    if (key === 'auto-submitted') return !said.startsWith('no')
    if (key === 'precedence') return /^(bulk|junk|list|auto_reply)/.test(said)
    if (key === 'return-path') return said === '<>'
    if (key === 'content-type') return said.startsWith('multipart/report')
    return told.has(key)
  })

const told = new Set(['list-id', 'x-autoreply', 'x-autorespond'])

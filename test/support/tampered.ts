/** The link with one letter of its mark changed; not its last, whose low bits carry nothing. */
export function tampered(link: string): string {
  const at = link.length - 8
  return link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1)
}

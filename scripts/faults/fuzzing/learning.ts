const MOST = 3000

/** Ways on that the pages themselves show: what is linked to, and where forms go. */
export function learning() {
  const seen = new Set<string>()
  const learned: { method: 'GET' | 'POST'; path: string }[] = []
  const learn = (method: 'GET' | 'POST', path: string) => {
    if (seen.has(method + path) || learned.length >= MOST) return
    seen.add(method + path)
    learned.push({ method, path })
  }
  return {
    learned,
    from(html: string) {
      for (const [, kind, path = ''] of html.matchAll(/\s(href|action)="(\/(?!\/)[^"#]*)/g))
        if (!/^\/(aktiver|billede|dev)\//.test(path))
          learn(kind === 'action' ? 'POST' : 'GET', path.replaceAll('&amp;', '&'))
    },
  }
}

/** A browser at a provider: keeps its cookies, follows it, and gives the first address elsewhere. */
export const visitor = (issuer: string) => async (first: string) => {
  const cookies = new Map<string, string>()
  let url = first
  for (let step = 0; step < 10; step++) {
    if (!url.startsWith(`${issuer}/`)) return url
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const to = answer.headers.get('location')
    if (!to) throw new Error(`${url} gave ${answer.status}: ${(await answer.text()).slice(0, 500)}`)
    url = new URL(to, url).href
  }
  throw new Error('the provider never sent anybody back')
}

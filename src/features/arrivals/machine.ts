const machines =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|embedly|whatsapp|curl|wget|python|java\/|headless|monitor|scan|fetch/i

/** Whether a page is asked for by a program, or ahead of somebody who may never come. */
export function isMachine(headers: Pick<Headers, 'get'>): boolean {
  const agent = headers.get('user-agent') ?? ''
  const purpose = ['sec-purpose', 'purpose', 'x-moz'].map((name) => headers.get(name) ?? '')
  return (
    agent === '' || machines.test(agent) || purpose.some((one) => /prefetch|preview/i.test(one))
  )
}

/** The links of what came of what people said. */
export const whatCameUrl = '/hvad-skete-der'
export const feedUrl = `${whatCameUrl}/nyt.atom`
export const jsonUrl = `${whatCameUrl}/nyt.json`

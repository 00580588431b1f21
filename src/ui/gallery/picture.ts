/** The gallery shows a drawing without asking the server for it. */
export const picture = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`

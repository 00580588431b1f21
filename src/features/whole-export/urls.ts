/** The links of the archive with everything. */
export const wholeExportUrl = '/hent-alt'
export const askUrl = wholeExportUrl
export const stopUrl = `${wholeExportUrl}/stop`
export const takeUrl = `${wholeExportUrl}/tag`
export const eraseUrl = `${wholeExportUrl}/slet`
export const fileUrl = `${wholeExportUrl}/medklang.zip`

/** The links of the letters that are to be printed and posted. */
export const printQueueUrl = '/til-print'
export const letterPdfUrl = (id: string) => `${printQueueUrl}/${id}/brev.pdf`
export const allPdfUrl = `${printQueueUrl}/alle.pdf`
export const allPostedUrl = `${printQueueUrl}/alle/sendt`
export const postedUrl = (id: string) => `${printQueueUrl}/${id}/sendt`
export const undoUrl = (id: string) => `${printQueueUrl}/${id}/fortryd`
export const failedUrl = (id: string) => `${printQueueUrl}/${id}/kom-ikke-frem`

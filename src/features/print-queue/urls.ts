/** The links of the letters that are to be printed and posted. */
export const printQueueUrl = '/til-print'
export const letterPdfUrl = (id: string) => `${printQueueUrl}/${id}/brev.pdf`
/** Those that wait up to a number of the queue: the same each time, whatever comes meanwhile. */
export const allPdfUrl = (upTo: number) => `${printQueueUrl}/alle.pdf?til=${upTo}`
export const allPostedUrl = `${printQueueUrl}/alle/sendt`
export const allUndoUrl = `${printQueueUrl}/alle/fortryd`
export const postedUrl = (id: string) => `${printQueueUrl}/${id}/sendt`
export const undoUrl = (id: string) => `${printQueueUrl}/${id}/fortryd`
export const failedUrl = (id: string) => `${printQueueUrl}/${id}/kom-ikke-frem`

const FORM = /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}$/

/** Whether it is a case number as Danish municipalities write it, "00.01.00-A00-81-18": subject in KLE, facet, number, year. */
export const isCaseNumber = (typed: string): boolean => FORM.test(typed)

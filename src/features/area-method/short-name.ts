/** "Ry", also where the area's whole name is "Ry, Tulstrup og Alling". */
export const shortName = ({ name }: { name: string }): string => name.split(',')[0] ?? name

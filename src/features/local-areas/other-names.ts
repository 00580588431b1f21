/** The villages and quarters of an area that its own name does not say already. */
export const otherNames = ({ name, localities }: { name: string; localities: readonly string[] }) =>
  localities.filter((one) => !name.includes(one))

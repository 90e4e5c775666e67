/** Roles of those who buy, pay for or receive the goods. */
export const receivingRoles: ReadonlySet<string> = new Set(['buyer', 'consignee', 'intermediate-consignee', 'end-user'])

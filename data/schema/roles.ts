import { z } from 'zod'
import { list } from './cells.js'
import type { Dataset } from './dataset.js'

const role = z.strictObject({
  /** The role as rules know it. */
  role: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** How people write it; letter case, blanks and hyphens do not matter. */
  spellings: list.pipe(z.array(z.string()).min(1)),
})

/** A role of a party and how people write it. */
export type RoleRow = z.output<typeof role>

export const roles: Dataset = {
  file: 'roles.csv',
  row: role,
  key: ['role'],
  compiled: 'roles',
  type: ['RoleRow', 'roles'],
}

import { z } from 'zod'
import { didYouMean, shipmentSchema } from '../../model/index.js'

/** The parts of JSON Schema that say what may stand at a place. */
interface Node {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly allOf?: readonly Node[]
  readonly $defs?: Readonly<Record<string, Node>>
}

let schema: Node | undefined
const root = (): Node => {
  schema ??= z.toJSONSchema(shipmentSchema, { io: 'input' }) as Node
  return schema
}

/** A node, and all that it refers to or chooses from. */
function spread(node: Node, depth = 0): Node[] {
  const named = node.$ref === '#' ? root() : root().$defs?.[node.$ref?.replace('#/$defs/', '') ?? '']
  const inner = [...(named && depth < 8 ? [named] : []), ...(node.anyOf ?? []), ...(node.allOf ?? [])]
  return [node, ...inner.flatMap((one) => spread(one, depth + 1))]
}

/** What the model takes at a place of the deal: names of JSON types, or why there is no such place. */
export type FieldType = { readonly types: ReadonlySet<string> } | { readonly problem: string }

/**
 * What the model takes at a place.
 * @param path Segments of a JSON pointer into a shipment.
 */
export function fieldType(path: readonly string[]): FieldType {
  let nodes = spread(root())
  for (const [at, segment] of path.entries()) {
    const next = nodes.flatMap((node) => {
      const child = /^\d+$/.test(segment) && node.items ? node.items : undefined
      const field = node.properties && Object.hasOwn(node.properties, segment) ? node.properties[segment] : undefined
      return [child, field].flatMap((one) => (one ? spread(one) : []))
    })
    if (next.length === 0) {
      const known = nodes.flatMap((node) => Object.keys(node.properties ?? {}))
      const place = at === 0 ? 'a shipment' : `/${path.slice(0, at).join('/')}`
      const hint = known.length > 0 ? ` ${didYouMean(segment, known) || `Fields are ${known.join(', ')}.`}` : ''
      return { problem: `there is no "${segment.slice(0, 60)}" in ${place}.${hint}` }
    }
    nodes = next
  }
  return { types: new Set(nodes.flatMap((node) => (node.type === undefined ? [] : [node.type]))) }
}

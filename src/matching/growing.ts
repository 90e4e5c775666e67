/** Numbers that are put one behind the other, in an array that grows as it must. */
export interface Growing<T extends Int32Array | Uint32Array> {
  readonly push: (value: number) => void
  readonly length: () => number
  /** What was put in. */
  readonly done: () => T
}

/** An empty one. */
export function growing<T extends Int32Array | Uint32Array>(kind: new (length: number) => T): Growing<T> {
  let array = new kind(1024)
  let length = 0
  return {
    push: (value) => {
      if (length === array.length) {
        const more = new kind(length * 2)
        more.set(array)
        array = more
      }
      array[length++] = value
    },
    length: () => length,
    done: () => array.slice(0, length) as T,
  }
}

/** What every builder can do. It never changes: each method gives a new one, so that a start can be shared by many tests. */
export interface Builder<T> {
  /** The value, new at each call, checked by its schema. @throws TradescreenError for a field that is unknown or wrong. */
  build(): T
}

/** A value, or the builder of one. */
export type Buildable<T> = T | Builder<T>

/** The value of a builder, or the value itself. */
export function built<T extends object>(value: Buildable<T>): T {
  return 'build' in value && typeof value.build === 'function' ? value.build() : (value as T)
}

/** Drops keys without a value, so that `set({ country: undefined })` takes a field away. */
export function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

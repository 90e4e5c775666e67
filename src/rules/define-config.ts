import type { ConfigContent } from '../model/index.js'
import type { AnyRule } from './rule.js'

/** What a config file in JavaScript or TypeScript exports: a policy, plugins, and rules written in it. */
export interface PolicyConfig extends Omit<ConfigContent, '$schema'> {
  /** Rules made by `defineRule`, beside the shipped ones and those of plugins. Default: none. */
  readonly customRules?: readonly AnyRule[]
}

/**
 * Gives a config file its types: `export default defineConfig({ name: 'our policy', … })`. The content is checked when it is loaded.
 * @returns The same config.
 */
export function defineConfig(config: PolicyConfig): PolicyConfig {
  return config
}

/** What the README asks a reader to run in a copy of `examples/`. */
export interface ReadmeExamples {
  /** Shell commands, one a line. Those that need a network or a store are left out. */
  readonly commands: readonly string[]
  /** Programs, as ES modules. */
  readonly programs: readonly string[]
  /** Commands whose output is shown, each with the parts of it between `…`. */
  readonly shown: readonly { readonly command: string; readonly parts: readonly string[] }[]
}

const needsNetworkOrStore = /lists (?:update|diff|rollback)/

/** Takes the examples out of a README. */
export function readmeExamples(readme: string): ReadmeExamples {
  const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, lang, text]) => ({
    lang: lang!,
    text: text!,
  }))
  const of = (lang: string) => blocks.flatMap((block) => (block.lang === lang ? [block.text] : []))
  return {
    commands: of('sh')
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.includes('npx tradescreen') && !needsNetworkOrStore.test(line)),
    // Matchers are added inside a test only; `examples/rules.test.ts` shows them.
    programs: [...of('js'), ...of('ts')].filter((text) => !text.includes('tradescreen/vitest')),
    shown: of('text').flatMap((text) => {
      const [, command, rest] = /^\$ (.*)\n([\s\S]*)$/.exec(text) ?? []
      if (command === undefined || rest === undefined) return []
      return [
        {
          command,
          parts: rest
            .split('…\n')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        },
      ]
    }),
  }
}

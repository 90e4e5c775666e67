import { TradescreenError } from '../../../model/index.js'
import { terminalText } from '../../../report/index.js'
import { downloadableLists } from '../../../watchlists/store/sources.js'
import { updateList } from '../../../watchlists/store/update.js'
import { storedLists } from '../../../watchlists/store/versions.js'
import { exitCodes, usageError } from '../../exit-codes.js'
import { interrupted } from '../../io.js'
import { storeOf } from '../../setup.js'
import type { ListsAction } from './action.js'

function keepOf(text: string | undefined): number {
  const keep = Number(text ?? 3)
  if (Number.isInteger(keep) && keep >= 1 && keep <= 1000) return keep
  throw usageError(`--keep ${text?.slice(0, 100)} is not a number from 1 to 1000.`)
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

/** Brings lists of the store up to date. */
export const update: ListsAction = {
  name: 'update',
  usage: `update [ID]...        fetches lists from their publishers into the store (default: those that are in it)
    --from WHERE        a mirror: an address or folder in which ID/FILE is found
    --accept            takes a version although a check speaks against it
    --keep N            versions kept (default 3)`,
  options: { store: 'text', from: 'text', accept: 'flag', keep: 'text' },
  run: async (words, args, io) => {
    const store = storeOf(args, io)
    const keep = keepOf(args.text('keep'))
    const from = args.text('from')
    const offered = downloadableLists()
    const ids = words.length > 0 ? words : (await storedLists(store)).filter((id) => offered.includes(id))
    if (ids.length === 0)
      throw usageError('The store holds no list yet.', `Name those you want: ${offered.join(', ')}.`)
    let failed = false
    for (const id of ids) {
      try {
        const result = await updateList(id, {
          store,
          keep,
          accept: args.flag('accept'),
          ...(from !== undefined && { from }),
          ...(io.signal !== undefined && { download: { signal: io.signal } }),
          ...(io.stderr.isTTY && {
            onProgress: (file, received, total) => {
              const share = total === undefined ? '' : ` of ${megabytes(total)}`
              void io.stderr.write(`\r\u001b[K${id} ${file}: ${megabytes(received)}${share} MB`)
            },
          }),
        })
        if (io.stderr.isTTY) await io.stderr.write('\r\u001b[K')
        const { version, entries, publishedOn = 'undated', accepted } = result.manifest
        const before = result.outcome === 'updated' && result.before ? `, before ${result.before.entries}` : ''
        const doubt = result.outcome === 'updated' && accepted !== undefined ? ` Accepted although ${accepted}.` : ''
        await io.stdout.write(
          `${id}: ${result.outcome}, ${publishedOn}, ${entries} entries${before}, version ${version}.${doubt}\n`,
        )
      } catch (error) {
        if (io.signal?.aborted) throw interrupted
        if (error instanceof TradescreenError && error.code === 'usage') throw error
        const { message, hint } =
          error instanceof TradescreenError ? error : { message: String(error), hint: undefined }
        // One publisher that cannot be reached must not keep the other lists old.
        failed = true
        if (io.stderr.isTTY) await io.stderr.write('\r\u001b[K')
        await io.stderr.write(`${id}: ${terminalText(message)}${hint === undefined ? '' : ` ${terminalText(hint)}`}\n`)
      }
    }
    return failed ? exitCodes.list : exitCodes.nothing
  },
}

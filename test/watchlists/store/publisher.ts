import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a made-up publisher answers for a path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A publisher on this machine that answers as it is told, and counts what it is asked. */
export async function startPublisher() {
  const answers = new Map<string, Answer>()
  let served = 0
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, headers: request.headers })
    const answer = answers.get(path)
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    answers,
    asked,
    /** Serves a text, with a mark for asking whether it has changed. */
    serve: (path: string, text: string) => {
      served++
      const etag = `"${served}"`
      answers.set(path, (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
        else response.writeHead(200, { 'content-length': Buffer.byteLength(text), etag }).end(text)
      })
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An OFAC main file of so many made-up entries. */
export const sdn = (count: number, first = 1) =>
  Array.from(
    { length: count },
    (_, at) => `${first + at},"COMPANY NUMBER ${first + at}",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n`,
  ).join('')

/** Its empty companions, which the publisher serves beside it. */
export const addresses = (count: number, first = 1) =>
  Array.from({ length: count }, (_, at) => `${first + at},${at + 1},-0- ,-0- ,-0- ,-0- \r\n`).join('')

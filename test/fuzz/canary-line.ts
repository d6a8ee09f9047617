/** The whole local line as a process that notes the head of every HTTP message in or out: address and headers, never a body. */

import { type Channel, channel } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import { startLine } from '../../local/runner/line.ts'
import { readSettings } from '../../local/runner/settings.ts'

const [heads = ''] = process.argv.slice(2)
/** Made anew for every request by whoever signs it, of digests alone; they would be nine tenths of what there is to search. */
const signatures = new Set(['authorization', 'x-amz-content-sha256', 'amz-sdk-invocation-id', 'amz-sdk-request', 'x-amzn-requestid'])
const note = (head: Record<string, unknown>) =>
  appendFileSync(heads, `${JSON.stringify(head, (name, value) => (signatures.has(name.toLowerCase()) ? undefined : value))}\n`)
const on = <Message>(name: string, seen: (message: Message) => void) =>
  (channel(name) as Channel).subscribe((message) => seen(message as Message))

on<{ request: ClientRequest }>('http.client.request.start', ({ request }) =>
  note({ out: request.method, path: request.path, headers: request.getHeaders() }),
)
on<{ request: IncomingMessage }>('http.server.request.start', ({ request }) =>
  note({ in: request.method, path: request.url, headers: request.headers }),
)
on<{ response: ServerResponse }>('http.server.response.finish', ({ response }) =>
  note({ answer: response.statusCode, headers: response.getHeaders() }),
)
on<{ request: { method: string; path: string; headers: unknown } }>('undici:request:create', ({ request }) =>
  note({ out: request.method, path: request.path, headers: request.headers }),
)

const line = await startLine(readSettings(process.env))
const { AWS_ENDPOINT_URL_DYNAMODB: dynamo, AWS_ENDPOINT_URL_SQS: sqs, JOBS_QUEUE_URL: jobs } = process.env
process.stdout.write(`${JSON.stringify({ ready: { dynamo, sqs, jobs } })}\n`)
process.on('SIGTERM', () => void line.close().then(() => process.exit(0)))

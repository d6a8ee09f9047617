/** An HTTP request as the event an API Gateway HTTP API hands to a Lambda (payload format 2.0), and the way back. */
import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** Bodies of these types stay text; the service base64-encodes all others, form posts included. */
const textTypes = /^(text\/|application\/(json|javascript|xml)\s*(;|$))/i

/** Headers between two hops; the service keeps them to itself. */
const hopHeaders = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'])

/** What is sent back to the client. */
export type HttpAnswer = { status: number; headers: Record<string, string | string[]>; body: Buffer }

/** The path as the service passes it on, decoded; undefined when its percent-encoding is broken. */
export function decodedPath(url: string): string | undefined {
  const [path = ''] = url.split('?', 1)
  try {
    return decodeURIComponent(path)
  } catch (fault) {
    if (fault instanceof URIError) return undefined
    throw fault
  }
}

/**
 * The event for a request.
 * @param path the decoded path; `now` in ms
 */
export function toEvent(request: IncomingMessage, body: Buffer, path: string, requestId: string, now: number): APIGatewayProxyEventV2 {
  const { headers, cookies } = headersOf(request, body.length)
  const url = request.url ?? '/'
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : ''
  const isText = textTypes.test(headers['content-type'] ?? '')
  const queryStringParameters = joined(new URLSearchParams(query))
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(query && { queryStringParameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      // The service has no port in its name; here the port belongs to the address.
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  }
}

/**
 * The answer for what the handler returned; without a statusCode the value itself is the JSON body, as in the service.
 * Throws when the value cannot be an answer.
 */
export function toAnswer(result: unknown): HttpAnswer {
  if (typeof result !== 'object' || result === null || !('statusCode' in result))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(typeof result === 'string' ? result : (JSON.stringify(result) ?? '')),
    }
  const { statusCode, headers, cookies, body, isBase64Encoded } = result as {
    statusCode: unknown
    headers?: Record<string, string | number | boolean>
    cookies?: string[]
    body?: string
    isBase64Encoded?: boolean
  }
  const status = Number(statusCode)
  if (!Number.isInteger(status) || status < 100 || status > 599) throw new TypeError('the statusCode is none')
  const given = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)])
  return {
    status,
    headers: {
      ...(body && { 'content-type': 'text/plain;charset=UTF-8' }),
      ...Object.fromEntries(given.filter(([name]) => name !== 'content-length' && !hopHeaders.has(name ?? ''))),
      ...(cookies && cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  }
}

/** Names in lower case, repeated ones joined with commas, cookies apart. */
function headersOf(request: IncomingMessage, bodyLength: number): { headers: Record<string, string>; cookies: string[] } {
  const cookies: string[] = []
  const headers: Record<string, string> = {}
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    if (name === 'cookie') cookies.push(...values.flatMap((value) => value.split(/;\s*/)).filter(Boolean))
    else if (!hopHeaders.has(name)) headers[name] = values.join(',')
  }
  const caller = request.socket.remoteAddress ?? ''
  headers['x-forwarded-for'] = headers['x-forwarded-for'] ? `${headers['x-forwarded-for']}, ${caller}` : caller
  headers['x-forwarded-proto'] = 'http'
  headers['x-forwarded-port'] = String(request.socket.localPort ?? '')
  if (bodyLength > 0) headers['content-length'] = String(bodyLength)
  return { headers, cookies }
}

function joined(query: URLSearchParams): Record<string, string> {
  const values: Record<string, string> = {}
  for (const name of new Set(query.keys())) values[name] = query.getAll(name).join(',')
  return values
}

/** A few AWS answers on loopback: what the doctor and a deployment ask of an account. Every request is kept. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Stubbed = { status: number; body: string; type: 'text/xml' | 'application/json' }
/** By the query protocol's Action, or by method and path. */
export type Answers = Record<string, Stubbed | undefined>

export const xml = (body: string, status = 200): Stubbed => ({ status, body, type: 'text/xml' })
export const json = (body: unknown, status = 200): Stubbed => ({ status, body: JSON.stringify(body), type: 'application/json' })

export const identity = xml(
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/ana</Arn><UserId>U</UserId></GetCallerIdentityResult></GetCallerIdentityResponse>',
)
export const stack = (outputs: Record<string, string>): Stubbed =>
  xml(
    `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackName>s</StackName><CreationTime>2026-11-24T14:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${Object.entries(
      outputs,
    )
      .map(([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`)
      .join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  )
export const noStack = xml(
  '<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id Warmline-prod does not exist</Message></Error></ErrorResponse>',
  400,
)

export async function startAws(answers: Answers) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const action = new URLSearchParams(body).get('Action')
      const name = action
        ? `${action}${new URLSearchParams(body).get('StackName') ? ` ${new URLSearchParams(body).get('StackName')}` : ''}`
        : `${request.method} ${request.url}`
      asked.push(name)
      const answer = answers[name] ?? json({ message: `nobody answers ${name}` }, 404)
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

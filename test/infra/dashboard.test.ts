/** The dashboard asks a person's questions, and its drawing shows every graph of it; a stage may have a name of its own. */
import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { Api } from '../../infra/api.ts'
import { stages } from '../../infra/stages.ts'
import { drawing, widgetsOf } from '../../operations/dashboard.ts'
import { synthesised } from '../support/synthesised.ts'

test('three questions with three graphs each and one about drills, every line with words of its own', () => {
  const widgets = widgetsOf(Template.fromStack(synthesised()).toJSON() as Parameters<typeof widgetsOf>[0])
  const questions = widgets.flatMap(({ type, properties }) => (type === 'text' ? [properties.markdown ?? ''] : []))
  expect(questions).toEqual([
    '## Do texts from people come in?',
    '## Do our texts reach them?',
    '## Does everything behind it work?',
    '## When was the last drill, and did somebody take it?',
  ])
  const graphs = widgets.filter(({ type }) => type === 'metric')
  expect(graphs).toHaveLength(10)
  for (const { properties } of graphs) {
    expect(properties.metrics?.length, properties.title).toBeGreaterThan(0)
    for (const metric of properties.metrics ?? [])
      expect((metric.at(-1) as { label?: string }).label, properties.title).toMatch(/^[a-z ,-]+$/)
  }
  const svg = drawing(widgets)
  for (const { properties } of graphs) expect(svg).toContain(properties.title)
  expect(svg).toContain('The lines are made up')
})

test('a name of the programme’s own is the public address; the fallback keeps AWS’s, so that both cannot fail together', () => {
  const stack = new Stack(new App(), 'Test')
  const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/a'
  const api = new Api(stack, 'Api', { ...stages.prod, ownDomain: { name: 'line.example.org', certificateArn } })
  expect(api.publicUrl).toBe('https://line.example.org')
  expect(stack.resolve(api.domainTarget)).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^ApiDomain/), 'RegionalDomainName'] })
  expect(api.fallbackUrl).not.toContain('line.example.org')
  Template.fromStack(stack).hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'line.example.org' })
  Template.fromStack(stack).resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1)
})

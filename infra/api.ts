/** The two gateways: the public one, and the small second one that the carrier turns to when the first does not answer. */
import {
  aws_certificatemanager as certificates,
  aws_apigatewayv2 as gateway,
  type aws_lambda as lambda,
  aws_logs as logs,
} from 'aws-cdk-lib'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Construct } from 'constructs'
import { fate } from './fate.ts'
import { type FunctionName, fallbackRoutes, publicRoutes, type Route } from './routes.ts'
import type { Stage } from './stages.ts'

/** Requests a second for pages and console: hundreds of times what a programme needs, and a bound on what a flood may cost. */
const forPeople = { rateLimit: 100, burstLimit: 200 }
/** The account's own ceiling: a text is refused by nothing of ours before Lambda itself is full. */
const forTheCarrier = { rateLimit: 10_000, burstLimit: 5000 }

/** No path, address, agent, query or body: what stands in them could name somebody (R25). */
const logged = {
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
}

export class Api extends Construct {
  readonly publicUrl: string
  readonly fallbackUrl: string
  /** Where a name of the programme's own has to point; absent without one. */
  readonly domainTarget: string | undefined
  readonly public: gateway.HttpApi
  private readonly fallback: gateway.HttpApi
  private readonly stages = new Map<gateway.HttpApi, gateway.HttpStage>()

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id)
    this.public = this.gateway('Public', stage)
    this.fallback = this.gateway('Fallback', stage)
    this.domainTarget = stage.ownDomain && this.ownDomain(stage.ownDomain)
    this.publicUrl = stage.ownDomain ? `https://${stage.ownDomain.name}` : this.public.apiEndpoint
    this.fallbackUrl = this.fallback.apiEndpoint
  }

  /** Apart from the constructor, because the functions must know the address before the address can lead to them. */
  route(functions: Record<FunctionName, lambda.Function>): void {
    const integrations = new Map<FunctionName, HttpLambdaIntegration>()
    const add = (api: gateway.HttpApi, { method, path, to }: Route) => {
      const integration = integrations.get(to) ?? new HttpLambdaIntegration(to, functions[to])
      integrations.set(to, integration)
      const routes = api.addRoutes({ path, methods: [gateway.HttpMethod[method]], integration })
      if (path.startsWith('/twilio/')) this.unthrottled(api, `${method} ${path}`, routes)
    }
    for (const route of publicRoutes) add(this.public, route)
    for (const route of fallbackRoutes) add(this.fallback, route)
  }

  private unthrottled(api: gateway.HttpApi, routeKey: string, routes: gateway.HttpRoute[]): void {
    const stage = this.stages.get(api)?.node.defaultChild as gateway.CfnStage
    stage.addPropertyOverride(`RouteSettings.${routeKey}`, {
      ThrottlingRateLimit: forTheCarrier.rateLimit,
      ThrottlingBurstLimit: forTheCarrier.burstLimit,
    })
    for (const route of routes) stage.node.addDependency(route)
  }

  private gateway(id: string, { keepsForEver }: Stage): gateway.HttpApi {
    const api = new gateway.HttpApi(this, id, { createDefaultStage: false })
    const group = new logs.LogGroup(this, `${id}Log`, { retention: logs.RetentionDays.ONE_MONTH, removalPolicy: fate(keepsForEver) })
    const stage = new gateway.HttpStage(this, `${id}Stage`, {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: forPeople,
    })
    const cfn = stage.node.defaultChild as gateway.CfnStage
    cfn.accessLogSettings = { destinationArn: group.logGroupArn, format: JSON.stringify(logged) }
    this.stages.set(api, stage)
    return api
  }

  /** The certificate is made once by hand, because it waits for somebody to prove that the name is theirs. */
  private ownDomain({ name, certificateArn }: NonNullable<Stage['ownDomain']>): string {
    const domain = new gateway.DomainName(this, 'Domain', {
      domainName: name,
      certificate: certificates.Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    })
    const stage = this.stages.get(this.public)
    if (stage) new gateway.ApiMapping(this, 'Mapping', { api: this.public, domainName: domain, stage })
    return domain.regionalDomainName
  }
}

/** The two gateways: the public one, and the small second one that the carrier turns to when the first does not answer. */
import { aws_apigatewayv2 as gateway, type aws_lambda as lambda } from 'aws-cdk-lib'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Construct } from 'constructs'
import { type FunctionName, fallbackRoutes, publicRoutes, type Route } from './routes.ts'

/** Requests a second: hundreds of times what a programme of 500 people needs, and a bound on what a flood may cost. */
const rateLimit = 100
const burstLimit = 200

export class Api extends Construct {
  readonly publicUrl: string
  readonly fallbackUrl: string
  private readonly public: gateway.HttpApi
  private readonly fallback: gateway.HttpApi

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.public = this.gateway('Public')
    this.fallback = this.gateway('Fallback')
    this.publicUrl = this.public.apiEndpoint
    this.fallbackUrl = this.fallback.apiEndpoint
  }

  /** Apart from the constructor, because the functions must know the address before the address can lead to them. */
  route(functions: Record<FunctionName, lambda.Function>): void {
    const integrations = new Map<FunctionName, HttpLambdaIntegration>()
    const add = (api: gateway.HttpApi, { method, path, to }: Route) => {
      const integration = integrations.get(to) ?? new HttpLambdaIntegration(to, functions[to])
      integrations.set(to, integration)
      api.addRoutes({ path, methods: [gateway.HttpMethod[method]], integration })
    }
    for (const route of publicRoutes) add(this.public, route)
    for (const route of fallbackRoutes) add(this.fallback, route)
  }

  private gateway(id: string): gateway.HttpApi {
    const api = new gateway.HttpApi(this, id, { createDefaultStage: false })
    new gateway.HttpStage(this, `${id}Stage`, {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit, burstLimit },
    })
    return api
  }
}

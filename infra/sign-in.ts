/** Where staff sign in: a user pool that nobody can join by themselves, with a second factor for everybody (R43). */
import { CfnOutput, aws_cognito as cognito, Stack } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { ProgrammeFile } from '../shared/domain/programme.ts'
import { fate } from './fate.ts'
import type { Stage } from './stages.ts'

export type SignInProps = { stage: Stage; programme: ProgrammeFile; publicUrl: string }

export class SignIn extends Construct {
  /** What the console is told, by the names under which it reads it. */
  readonly settings: Record<string, string>
  readonly pool: cognito.UserPool

  constructor(scope: Construct, id: string, { stage, programme, publicUrl }: SignInProps) {
    super(scope, id)
    const { region } = Stack.of(this)
    const host = `${stage.signInDomain}.auth.${region}.amazoncognito.com`
    this.pool = new cognito.UserPool(this, 'Staff', {
      featurePlan: cognito.FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      mfa: cognito.Mfa.REQUIRED,
      // Codes by text would go over the very network that the line must not depend on.
      mfaSecondFactor: { sms: false, otp: true },
      signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
      passkeyRelyingPartyId: host,
      passkeyUserVerification: cognito.PasskeyUserVerification.REQUIRED,
      passwordPolicy: { minLength: 12, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      deletionProtection: stage.keepsForEver,
      removalPolicy: fate(stage.keepsForEver),
    })
    const domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: stage.signInDomain },
      managedLoginVersion: cognito.ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    const client = this.pool.addClient('Console', {
      // A public client with a proof of possession: there is no secret to keep, and none to leak.
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL],
        callbackUrls: [`${publicUrl}/console/signed-in`],
        logoutUrls: [`${publicUrl}/console`],
      },
    })
    new cognito.CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    })
    new cognito.CfnUserPoolUser(this, 'FirstAdmin', {
      userPoolId: this.pool.userPoolId,
      username: programme.firstAdmin.email,
      userAttributes: [
        { name: 'email', value: programme.firstAdmin.email },
        { name: 'email_verified', value: 'true' },
      ],
      desiredDeliveryMediums: ['EMAIL'],
    })
    this.settings = {
      STAFF_POOL_ID: this.pool.userPoolId,
      OIDC_ISSUER: `https://cognito-idp.${region}.amazonaws.com/${this.pool.userPoolId}`,
      OIDC_CLIENT_ID: client.userPoolClientId,
      OIDC_SIGN_OUT_URL: `${domain.baseUrl()}/logout?client_id=${client.userPoolClientId}&logout_uri=${publicUrl}/console`,
    }
    new CfnOutput(this, 'PoolId', { key: 'StaffPool', value: this.pool.userPoolId })
  }
}

/** The staff console as a Lambda: env → deps → handler. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { handle } from 'hono/aws-lambda'
import { readAssets } from '../../shared/adapters/assets.ts'
import { withInvitations } from '../../shared/adapters/aws/accounts.ts'
import { dynamoDesk } from '../../shared/adapters/dynamo/desk.ts'
import { dynamoDrills } from '../../shared/adapters/dynamo/drills.ts'
import { dynamoPagers } from '../../shared/adapters/dynamo/pagers.ts'
import { dynamoRotaBook } from '../../shared/adapters/dynamo/rota.ts'
import { dynamoSessions, dynamoStaffBook } from '../../shared/adapters/dynamo/staff-book.ts'
import { ConsoleEnv, readEnv } from '../../shared/adapters/env.ts'
import { whenOpened } from '../../shared/adapters/lambda.ts'
import { oidcSignIn } from '../../shared/adapters/oidc.ts'
import { pageLinks } from '../../shared/adapters/page-links.ts'
import { type Given, openWorld, realClock } from '../../shared/adapters/world.ts'
import { consoleApp } from './app.tsx'

export const create = (given: Given) =>
  whenOpened(async () => {
    const env = readEnv(ConsoleEnv, process.env)
    const world = await openWorld({ env, ...given, bundle: import.meta.url })
    const book = dynamoStaffBook(world.table, world.vault)
    return handle(
      consoleApp({
        world,
        desk: dynamoDesk(world),
        outbox: world.outbox,
        pagers: dynamoPagers(world.table),
        pushKey: world.secrets.vapid?.publicKey,
        pageLinks: pageLinks(world.vault, env.PUBLIC_URL),
        staff: env.STAFF_POOL_ID ? withInvitations(book, new CognitoIdentityProviderClient({}), env.STAFF_POOL_ID) : book,
        rota: dynamoRotaBook(world),
        drills: dynamoDrills(world.table),
        sessions: dynamoSessions(world.tableInRealTime, world.vault, realClock.now),
        signIn: oidcSignIn({
          issuer: env.OIDC_ISSUER,
          clientId: env.OIDC_CLIENT_ID,
          clientSecret: env.OIDC_CLIENT_SECRET,
          redirectUri: `${env.PUBLIC_URL}/console/signed-in`,
          signOutUrl: env.OIDC_SIGN_OUT_URL,
        }),
        publicUrl: env.PUBLIC_URL,
        realNow: realClock.now,
        assets: readAssets(new URL('./assets/', import.meta.url)),
      }),
    )
  })

export const handler = create({ clock: realClock })

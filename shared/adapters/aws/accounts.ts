/** Accounts at the sign-in service: whoever is entered in the staff book is invited there, so that nobody is entered twice by hand. */
import {
  AdminCreateUserCommand,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import type { StaffBook } from '../../app/ports.ts'

/**
 * The staff book, with an invitation by e-mail before each entry. An invitation without an entry opens nothing, because the book is the
 * authority; an entry without an invitation could never sign in. Somebody who has an account already keeps it.
 */
export const withInvitations = (book: StaffBook, client: CognitoIdentityProviderClient, pool: string): StaffBook => ({
  ...book,
  enter: async (staff) => {
    await invite(client, pool, staff.email.trim().toLowerCase())
    return book.enter(staff)
  },
})

async function invite(client: CognitoIdentityProviderClient, UserPoolId: string, email: string): Promise<void> {
  try {
    await client.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: email,
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
        DesiredDeliveryMediums: ['EMAIL'],
      }),
    )
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error
  }
}

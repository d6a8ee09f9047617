/** Every function starts anew: a changed description is the smallest change for which Lambda makes new instances. */
import { type LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda'

/** @param at when, as it will stand in the description; the next deployment writes the usual one again */
export async function restartFunctions(client: LambdaClient, names: readonly string[], at: string): Promise<void> {
  for (const FunctionName of names) {
    await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Description: `Warmline: started anew ${at}` }))
  }
}

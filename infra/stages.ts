/** Where stages differ, and the only file that says so. Everything else of a deployment is the same in each. */

export type Stage = {
  /** Which programme file it serves; a stage for trying out needs a number of its own, or it would answer survivors. */
  program: string
  /** Whether the stack and its tables refuse to be deleted. */
  keepsForEver: boolean
  /** First part of the sign-in address. Passkeys are bound to it, so it is chosen before anybody enrols and never changed. */
  signInDomain: string
  /**
   * Instances kept free for the webhooks and the fallback. 0 until `npm run doctor` has read an account quota that allows it:
   * a new account may run ten functions at once, and reserving from so few would stop the others.
   */
  reservedConcurrency: number
  /** A name of the programme's own for the public pages, with its certificate in the same region. It is neutral, like the programme's (R17). */
  ownDomain?: { name: string; certificateArn: string }
}

export const stageNames = ['dev', 'prod'] as const
export type StageName = (typeof stageNames)[number]

export const stages: Record<StageName, Stage> = {
  dev: { program: 'program.dev.yaml', keepsForEver: false, signInDomain: 'harbor-outreach-dev', reservedConcurrency: 0 },
  prod: { program: 'program.yaml', keepsForEver: true, signInDomain: 'harbor-outreach', reservedConcurrency: 0 },
}

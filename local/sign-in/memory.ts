/** What the local provider remembers, in memory: whoever is signing in while it stops begins again. */

type Payload = { grantId?: string; uid?: string; consumed?: number } & Record<string, unknown>

/** A place for one kind of thing, as oidc-provider asks for it. Expiry is left to the tokens' own: the process is short-lived. */
export const memory = () => {
  const kept = new Map<string, Payload>()
  return (kind: string) => {
    const key = (id: string) => `${kind}:${id}`
    const findBy = (name: string, value: string) =>
      [...kept].find(([at, payload]) => at.startsWith(`${kind}:`) && payload[name] === value)?.[1]
    return {
      upsert: async (id: string, payload: Payload) => void kept.set(key(id), payload),
      find: async (id: string) => kept.get(key(id)),
      findByUid: async (uid: string) => findBy('uid', uid),
      findByUserCode: async (code: string) => findBy('userCode', code),
      consume: async (id: string) => {
        const payload = kept.get(key(id))
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id: string) => void kept.delete(key(id)),
      revokeByGrantId: async (grantId: string) => {
        for (const [at, payload] of kept) if (payload.grantId === grantId) kept.delete(at)
      },
    }
  }
}

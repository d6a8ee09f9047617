/** A fresh process that imports one bundle and says how long it took, in milliseconds. */
import { answerParent } from './child.ts'

answerParent({
  import: async (url: string) => {
    const before = performance.now()
    await import(url)
    return performance.now() - before
  },
})

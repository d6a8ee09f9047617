/** What becomes of a resource when its stack is deleted. */
import { RemovalPolicy } from 'aws-cdk-lib'

/** @param keepsForEver of the stage: what holds consent and stops outlives its stack there */
export const fate = (keepsForEver: boolean): RemovalPolicy => (keepsForEver ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY)

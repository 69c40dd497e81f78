import 'server-only'
import { TRPCError } from '@trpc/server'
import { notFound } from 'next/navigation'

/** The answer, or the page that says that nothing is here. */
export async function orNotFound<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') notFound()
    throw error
  }
}

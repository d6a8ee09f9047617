/** Segments: how many billed parts a text takes, and why. */
import { SegmentedMessage } from 'sms-segments-calculator'

export type Encoding = 'GSM-7' | 'UCS-2'

/** The alphabet a text needs. One curly quote, emoji or í makes the whole text UCS-2, and 160 characters become 70. */
export const encodingOf = (text: string): Encoding => (new SegmentedMessage(text).encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2')

/**
 * Billed parts of a text: 160 or 153 characters each in GSM-7, 70 or 67 in UCS-2. An empty text counts as one.
 *
 * @example segmentCount('í'.repeat(71)) // 2
 */
export const segmentCount = (text: string): number => new SegmentedMessage(text).segmentsCount
